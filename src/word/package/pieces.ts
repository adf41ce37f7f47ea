import type { Layer } from './sight';
import { childrenOf, type ElementLike, isW } from './wordprocessing';

/** An element that says something. */
interface Saying<E> extends ElementLike<E> {
  readonly textContent: string;
  readonly parentElement: E | null;
  getAttribute(name: string): string | null;
}

/** What is known of a piece besides, where there is anything. */
export interface Traits {
  /** It stands in a content control whose content is locked: Word refuses to change it. */
  readonly locked?: true;
  /** It stands in the result of a field that Word writes anew when fields are updated. */
  readonly updated?: true;
  /** It was inserted, or its format changed, while changes were tracked. */
  readonly revised?: true;
  /** The colour that its run names, as the file writes it: `FF0000`. */
  readonly colour?: string;
  /** The ids of the comments on it. */
  readonly comments?: readonly string[];
  /** It is a picture, a text box or another object: it has no characters, and goes with those that are written over around it. */
  readonly object?: true;
}

/** A piece of a paragraph whose characters are all alike. */
export interface Piece extends Traits {
  readonly text: string;
  /** The file's name of the highlight colour; null for none. */
  readonly highlight: string | null;
  /** What it is besides plain text that stands there. */
  readonly layers: readonly Layer[];
  /** A character that stands for something else; Word and the file may write it differently. */
  readonly special: boolean;
}

/** What stands in Word's text for an element inside a run. `w:t` and `w:delText` bring their own. */
const SPECIAL: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u001e',
  softHyphen: '\u001f',
  sym: '(',
  footnoteReference: '\u0002',
  endnoteReference: '\u0002',
  footnoteRef: '\u0002',
  endnoteRef: '\u0002',
};

const OBJECTS: readonly string[] = ['drawing', 'pict', 'object'];

/** Whether an element inside a run is a picture, a text box or the like; one that is written in two ways is. */
export function isObject<E extends ElementLike<E>>(element: E): boolean {
  if (element.localName !== 'AlternateContent') return OBJECTS.includes(element.localName);
  return childrenOf(element).some((branch) => childrenOf(branch).some((each) => isObject(each)));
}

const BREAKS: readonly string[] = ['br', 'cr'];
/** Its own number, at the head of a note: no text of the report. */
const NOTE_NUMBERS: readonly string[] = ['footnoteRef', 'endnoteRef'];

/**
 * What an element inside a run says, and what it is besides what the run is; null where it says nothing.
 * @param inCode for each field around it whether it stands in that one's code
 */
export function pieceOf<E extends Saying<E>>(
  element: E,
  inCode: readonly boolean[],
): Pick<Piece, 'text' | 'layers' | 'special'> | null {
  const isCode = isW(element, 'instrText') || isW(element, 'delInstrText');
  // The result of a field that only serves another's code is no text.
  if (inCode.includes(true) !== isCode) return null;
  const isText = isCode || isLiteral(element);
  const text = isText ? literalText(element) : specialText(element);
  if (text === '') return null;
  const layers: Layer[] = isCode ? ['fieldCode'] : inCode.length > 0 ? ['fieldResult'] : [];
  if (BREAKS.includes(element.localName)) layers.push('break');
  if (NOTE_NUMBERS.includes(element.localName)) layers.push('noteNumber');
  return { text, layers, special: !isText };
}

function isLiteral<E extends Saying<E>>(element: E): boolean {
  return isW(element, 't') || isW(element, 'delText');
}

/** What stands for an element that is no text. In a run, alternatives are a sign (an emoji) and its plain text. */
function specialText<E extends Saying<E>>(element: E): string {
  if (element.localName !== 'AlternateContent') return SPECIAL[element.localName] ?? '';
  const branches = childrenOf(element).map((branch) =>
    childrenOf(branch)
      .filter((each) => isLiteral(each))
      .map((each) => literalText(each)),
  );
  return branches.map((texts) => texts.join('')).find((text) => text !== '') ?? '';
}

/** Line ends read as blanks. At the ends blanks count only where it says so (`xml:space`, ECMA-376 part 1, 17.3.3.31). */
function literalText<E extends Saying<E>>(element: E): string {
  const text = element.textContent.replace(/[\r\n]/g, ' ');
  if (!/^[ \t]|[ \t]$/.test(text) || keepsBlanks(element)) return text;
  return text.slice(pastBlanks(text, 0, 1), pastBlanks(text, text.length - 1, -1) + 1);
}

/** The offset of what comes after the blanks from an offset on, in one direction. A pattern would try each blank anew. */
function pastBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += step;
  return at;
}

function keepsBlanks<E extends Saying<E>>(element: E): boolean {
  for (let at: E | null = element; at; at = at.parentElement) {
    const space = at.getAttribute('xml:space');
    if (space !== null) return space === 'preserve';
  }
  return false;
}
