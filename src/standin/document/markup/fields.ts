import type { XmlElement } from '../../xml/node';
import { rootOf } from './tree';
import { blocksIn } from './paragraphs';

/**
 * A complex field is cut into runs: begin, its code, separate, its result, end. Fields stand inside each other.
 *
 *     <w:fldChar begin/> PAGE <w:fldChar separate/> 3 <w:fldChar end/>
 *
 * The nesting at one place is the innermost field that is open, and so on outwards; `null` outside of all fields.
 */
export type Nesting = OpenField | null;

interface OpenField {
  readonly outer: Nesting;
  /** Whether this field or one around it is in its code. */
  readonly hasCode: boolean;
}

const STARTS = new WeakMap<XmlElement, Map<XmlElement, Nesting>>();

/** The nesting after a `w:fldChar`. An end without a beginning changes nothing. */
export function afterFieldChar(nesting: Nesting, fieldChar: XmlElement): Nesting {
  const type = fieldChar.get('w:fldCharType');
  if (type === 'begin') return { outer: nesting, hasCode: true };
  if (nesting === null) return null;
  const { outer } = nesting;
  if (type === 'separate') return { outer, hasCode: inCode(outer) };
  return type === 'end' ? outer : nesting;
}

/** Whether what stands here belongs to the code of a field and is no text. */
export function inCode(nesting: Nesting): boolean {
  return nesting !== null && nesting.hasCode;
}

/** The nesting at the beginning of a paragraph: a field's code may have begun in an earlier one. */
export function nestingAt(paragraph: XmlElement): Nesting {
  const root = rootOf(paragraph);
  let starts = STARTS.get(root);
  if (!starts) STARTS.set(root, (starts = walk(root)));
  return starts.get(paragraph) ?? null;
}

/** Forgets what is known of a tree's fields: after `w:fldChar` elements have come or gone. */
export function forgetFields(root: XmlElement): void {
  STARTS.delete(root);
}

/** Whether some paragraph of the tree begins inside the code of a field. */
export function codeSpansParagraphs(root: XmlElement): boolean {
  return (STARTS.get(root)?.size ?? 0) > 0;
}

/** Only paragraphs that begin inside a code are written down: nearly always none. */
function walk(root: XmlElement): Map<XmlElement, Nesting> {
  const starts = new Map<XmlElement, Nesting>();
  let nesting: Nesting = null;
  const stack: XmlElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.key === 'w:fldChar') nesting = afterFieldChar(nesting, element);
    else if (element.key === 'w:p' && inCode(nesting)) starts.set(element, nesting);
    if (element.key === 'w:drawing' || element.key === 'w:pict' || element.key === 'w:rPr') continue;
    const children = blocksIn(element);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child && 'key' in child) stack.push(child);
    }
  }
  return starts;
}
