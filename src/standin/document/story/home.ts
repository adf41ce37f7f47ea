import type { XmlElement } from '../../xml/node';
import type { WordDocument } from '../wordDocument';

/** Where an element lives: in which document, in which of its parts. */
export interface Home {
  readonly document: WordDocument;
  readonly partName: string;
  /** Puts a part into the package that is not in it yet; called with the first change. */
  readonly arrive?: () => void;
}

const HOMES = new WeakMap<XmlElement, Home>();

/** Says which part a root element belongs to; a document does so for each part of text that it opens. */
export function settle(root: XmlElement, home: Home): void {
  HOMES.set(root, home);
}

/** The top of the tree that an element stands in. */
export function rootOf(element: XmlElement): XmlElement {
  let top = element;
  while (top.parent) top = top.parent;
  return top;
}

/** The document and part of an element, or `undefined` if it was taken out of its document. */
export function homeOf(element: XmlElement): Home | undefined {
  return HOMES.get(rootOf(element));
}

/** Whether an element still stands in a document. */
export function isAttached(element: XmlElement): boolean {
  return homeOf(element) !== undefined;
}

/** The nearest element above (or the element itself) of one of these names. */
export function closest(element: XmlElement | null, ...keys: readonly string[]): XmlElement | undefined {
  for (let at = element; at; at = at.parent) if (keys.includes(at.key)) return at;
  return undefined;
}

/** Whether an element is another one or stands in it. */
export function isWithin(element: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
