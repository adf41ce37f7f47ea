import type { XmlElement } from '../../xml/node';
import type { ListPlace } from '../list/numbering';
import { homeOf } from './home';

/** The list and number of a paragraph, `null` if it has none. */
export function listOf(paragraph: XmlElement): ListPlace | null {
  return homeOf(paragraph)?.document.numbering.place(paragraph) ?? null;
}
