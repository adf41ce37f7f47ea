import type { XmlElement } from '../../xml/node';
import { rootOf } from '../markup/tree';
import type { OpenDocument } from './openDocument';

/** Where an element lives: in which document, in which of its parts. */
export interface Home {
  readonly document: OpenDocument;
  readonly partName: string;
  /** Puts a part into the package that is not in it yet; called with the first change. */
  readonly arrive?: () => void;
}

const HOMES = new WeakMap<XmlElement, Home>();

/** Says which part a root element belongs to; a document does so for each part of text that it opens. */
export function settle(root: XmlElement, home: Home): void {
  HOMES.set(root, home);
}

/** The document and part of an element, or `undefined` if it was taken out of its document. */
export function homeOf(element: XmlElement): Home | undefined {
  return HOMES.get(rootOf(element));
}

/** Whether an element still stands in a document. */
export function isAttached(element: XmlElement): boolean {
  return homeOf(element) !== undefined;
}
