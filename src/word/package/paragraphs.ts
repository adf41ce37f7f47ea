import type { Styles } from './styles';
import { attributeW, branchOf, childrenOf, childW, isW, valueW } from './wordprocessing';

/** A piece of a paragraph whose characters are all alike. */
export interface Piece {
  readonly text: string;
  /** The file's name of the highlight colour; null for none. */
  readonly highlight: string | null;
  readonly hidden: boolean;
  /** Deleted while changes were tracked, and still in the file. */
  readonly deleted: boolean;
  /** A character that stands for something else; Word and the file may write it differently. */
  readonly special: boolean;
}

/** A paragraph as the file tells it. */
export interface PackageParagraph {
  readonly pieces: readonly Piece[];
  /** The highlight of the paragraph's mark, which new paragraphs inherit. */
  readonly markHighlight: string | null;
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
};

/** What is known while paragraphs are read. */
interface Reading {
  readonly styles: Styles;
  /** How deep fields nest, and whether we are in one's code: complex fields may reach over paragraphs. */
  readonly inCode: boolean[];
}

/** Where a run stands. */
interface Place {
  readonly paragraphStyle: string | undefined;
  readonly deleted: boolean;
}

/** The paragraphs of a body in the order of Word's collection: into tables and controls, not into text boxes. */
export function paragraphsOf(body: Element, styles: Styles): PackageParagraph[] {
  const reading: Reading = { styles, inCode: [] };
  return paragraphElements(body).map((paragraph) => read(paragraph, reading));
}

function paragraphElements(container: Element): Element[] {
  return childrenOf(container).flatMap((child) => {
    if (isW(child, 'p')) return [child];
    if (child.localName === 'AlternateContent') return paragraphElements(branchOf(child) ?? child);
    return child.localName.endsWith('Pr') ? [] : paragraphElements(child);
  });
}

function read(paragraph: Element, reading: Reading): PackageParagraph {
  const pieces: Piece[] = [];
  const properties = childW(paragraph, 'pPr');
  const style = properties && childW(properties, 'pStyle');
  const paragraphStyle = (style && valueW(style)) ?? undefined;
  readInline(paragraph, { paragraphStyle, deleted: false }, reading, pieces);
  const markProperties = properties && childW(properties, 'rPr');
  const mark = markProperties && childW(markProperties, 'highlight');
  return { pieces, markHighlight: mark ? valueW(mark) : null };
}

function readInline(parent: Element, place: Place, reading: Reading, into: Piece[]): void {
  for (const child of childrenOf(parent)) {
    if (isW(child, 'r')) readRun(child, place, reading, into);
    else if (isW(child, 'del') || isW(child, 'moveFrom')) {
      readInline(child, { ...place, deleted: true }, reading, into);
    } else if (child.localName === 'AlternateContent') {
      readInline(branchOf(child) ?? child, place, reading, into);
    }
    // Formulas and ruby have characters that Word's text leaves out or writes in its own way.
    else if (!child.localName.endsWith('Pr') && !isW(child, 'rt') && !child.localName.startsWith('oMath')) {
      readInline(child, place, reading, into);
    }
  }
}

function readRun(run: Element, place: Place, reading: Reading, into: Piece[]): void {
  const look = reading.styles.lookOf(childW(run, 'rPr'), place.paragraphStyle);
  for (const child of childrenOf(run)) {
    if (isW(child, 'fldChar')) followField(child, reading.inCode);
    else if (isW(child, 'ruby')) readInline(child, place, reading, into);
    else if (!reading.inCode.includes(true)) {
      const literal = isLiteral(child);
      const text = literal ? literalText(child) : specialText(child);
      if (text) into.push({ text, ...look, deleted: place.deleted, special: !literal });
    }
  }
}

function isLiteral(element: Element): boolean {
  return isW(element, 't') || isW(element, 'delText');
}

/** What stands for an element that is no text. In a run, alternatives are a sign (an emoji) and its plain text. */
function specialText(element: Element): string {
  if (element.localName !== 'AlternateContent') return SPECIAL[element.localName] ?? '';
  const branches = childrenOf(element).map((branch) => childrenOf(branch).filter(isLiteral).map(literalText));
  return branches.map((texts) => texts.join('')).find((text) => text !== '') ?? '';
}

/** Line ends read as blanks. At the ends blanks count only where it says so (`xml:space`, ECMA-376 part 1, 17.3.3.31). */
function literalText(element: Element): string {
  const text = element.textContent.replace(/[\r\n]/g, ' ');
  if (!/^[ \t]|[ \t]$/.test(text) || keepsBlanks(element)) return text;
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function keepsBlanks(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const space = at.getAttribute('xml:space');
    if (space !== null) return space === 'preserve';
  }
  return false;
}

function followField(mark: Element, inCode: boolean[]): void {
  const type = attributeW(mark, 'fldCharType');
  if (type === 'begin') inCode.push(true);
  else if (type === 'separate') inCode[inCode.length - 1] = false;
  else inCode.pop();
}
