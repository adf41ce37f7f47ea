import { branchOf, childrenOf, childW, isOn, isW, valueW } from './wordprocessing';

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

/** How deep fields nest, and whether we are in one's code: complex fields may reach over paragraphs. */
interface FieldState {
  inCode: boolean[];
}

/** The paragraphs of a body in the order of Word's collection: into tables and controls, not into text boxes. */
export function paragraphsOf(body: Element): PackageParagraph[] {
  const fields: FieldState = { inCode: [] };
  return paragraphElements(body).map((paragraph) => read(paragraph, fields));
}

function paragraphElements(container: Element): Element[] {
  return childrenOf(container).flatMap((child) => {
    if (isW(child, 'p')) return [child];
    if (child.localName === 'AlternateContent') return paragraphElements(branchOf(child) ?? child);
    return child.localName.endsWith('Pr') ? [] : paragraphElements(child);
  });
}

function read(paragraph: Element, fields: FieldState): PackageParagraph {
  const pieces: Piece[] = [];
  readInline(paragraph, false, fields, pieces);
  const properties = childW(paragraph, 'pPr');
  const markProperties = properties && childW(properties, 'rPr');
  return { pieces, markHighlight: highlightOf(markProperties) };
}

function readInline(parent: Element, deleted: boolean, fields: FieldState, into: Piece[]): void {
  for (const child of childrenOf(parent)) {
    if (isW(child, 'r')) readRun(child, deleted, fields, into);
    else if (isW(child, 'del') || isW(child, 'moveFrom')) readInline(child, true, fields, into);
    else if (child.localName === 'AlternateContent')
      readInline(branchOf(child) ?? child, deleted, fields, into);
    // Formulas and ruby have characters that Word's text leaves out or writes in its own way.
    else if (!child.localName.endsWith('Pr') && !isW(child, 'rt') && !child.localName.startsWith('oMath')) {
      readInline(child, deleted, fields, into);
    }
  }
}

function readRun(run: Element, deleted: boolean, fields: FieldState, into: Piece[]): void {
  const properties = childW(run, 'rPr');
  const highlight = highlightOf(properties);
  const hidden = isOn(properties && childW(properties, 'vanish'));
  for (const child of childrenOf(run)) {
    if (isW(child, 'fldChar')) followField(child, fields);
    else if (isW(child, 'ruby')) readInline(child, deleted, fields, into);
    else if (child.localName === 'AlternateContent') continue;
    else if (!fields.inCode.includes(true)) {
      const literal = isW(child, 't') || isW(child, 'delText');
      const text = literal ? literalText(child) : (SPECIAL[child.localName] ?? '');
      if (text) into.push({ text, highlight, hidden, deleted, special: !literal });
    }
  }
}

/** Blanks at the ends of a text count only where it says so (`xml:space`, ECMA-376 part 1, 17.3.3.31). */
function literalText(element: Element): string {
  const isKept = element.getAttribute('xml:space') === 'preserve';
  return isKept ? element.textContent : element.textContent.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function followField(mark: Element, fields: FieldState): void {
  const type = [...mark.attributes].find((attribute) => attribute.localName === 'fldCharType')?.value;
  if (type === 'begin') fields.inCode.push(true);
  else if (type === 'separate') fields.inCode[fields.inCode.length - 1] = false;
  else fields.inCode.pop();
}

function highlightOf(properties: Element | undefined): string | null {
  const element = properties && childW(properties, 'highlight');
  const value = element ? valueW(element) : null;
  return value === 'none' ? null : value;
}
