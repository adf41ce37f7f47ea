import type { XmlElement } from '../../xml/node';
import { DocxPackage } from './docxPackage';
import { relationshipsOf } from './relationships';

/** Highlights that some Words do not keep (office-js#3950), by the names that a file uses for them. */
const LOST = new Set(['cyan', 'magenta', 'lightGray', 'darkBlue', 'darkRed']);
/** Parts with text, by the last word of the type of what leads to them. */
const TEXTS = ['header', 'footer', 'footnotes', 'endnotes'];

/** A file without the highlights that such a Word does not keep, in its text and in the marks of its paragraphs. */
export function withoutLostColours(bytes: Uint8Array, mainPart: string): Uint8Array {
  const copy = DocxPackage.open(bytes);
  const others = relationshipsOf(copy, mainPart)
    .filter(({ type }) => TEXTS.some((each) => type.endsWith(`/${each}`)))
    .map(({ part }) => part);
  for (const name of [mainPart, ...others]) {
    const root = name === null ? undefined : copy.readable(name);
    if (name !== null && root && removeLost(root)) copy.touch(name);
  }
  return copy.save();
}

/** @returns whether there were any */
function removeLost(root: XmlElement): boolean {
  const lost = [...root.descendants('w:highlight')].filter((each) => LOST.has(each.get('w:val') ?? ''));
  for (const highlight of lost) {
    const properties = highlight.parent;
    properties?.remove(highlight);
    if (properties?.children.length === 0) properties.parent?.remove(properties);
  }
  return lost.length > 0;
}
