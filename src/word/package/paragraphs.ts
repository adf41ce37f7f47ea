import { type Piece, pieceOf } from './pieces';
import type { Layer } from './sight';
import type { Styles } from './computedStyles';
import { attributeW, branchOf, childrenOf, childW, isW, valueW } from './wordprocessing';

/** A paragraph as the file tells it. */
export interface PackageParagraph {
  readonly pieces: readonly Piece[];
  /** The highlight of the paragraph's mark, which new paragraphs inherit. */
  readonly markHighlight: string | null;
}

/** What is known while paragraphs are read. */
interface Reading {
  readonly styles: Styles;
  /** How deep fields nest, and whether we are in one's code: complex fields may reach over paragraphs. */
  readonly inCode: boolean[];
}

/** Where a run stands. */
interface Place {
  readonly paragraphStyle: string | undefined;
  readonly layers: readonly Layer[];
}

/** The paragraphs of a body in the order of Word's collection: into tables and controls, not into text boxes. */
export function paragraphsOf(body: Element, styles: Styles): PackageParagraph[] {
  const reading: Reading = { styles, inCode: [] };
  return paragraphElements(body, []).map(({ element, layers }) => read(element, layers, reading));
}

/** Their `w:p`, in the same order. */
export function paragraphElementsOf(body: Element): Element[] {
  return paragraphElements(body, []).map(({ element }) => element);
}

interface Found {
  readonly element: Element;
  readonly layers: readonly Layer[];
}

function paragraphElements(container: Element, layers: readonly Layer[]): Found[] {
  const inside = isDeletedPart(container) ? (['deleted'] as const) : layers;
  return childrenOf(container).flatMap((child): Found[] => {
    if (isW(child, 'p')) return [{ element: child, layers: inside }];
    if (child.localName === 'AlternateContent') return paragraphElements(branchOf(child) ?? child, inside);
    return child.localName.endsWith('Pr') ? [] : paragraphElements(child, inside);
  });
}

/** A row or a cell of a table that was deleted while changes were tracked. */
function isDeletedPart(element: Element): boolean {
  const [properties, mark] = isW(element, 'tr') ? ['trPr', 'del'] : ['tcPr', 'cellDel'];
  const found = childW(element, properties);
  return found !== undefined && childW(found, mark) !== undefined;
}

function read(paragraph: Element, layers: readonly Layer[], reading: Reading): PackageParagraph {
  const pieces: Piece[] = [];
  const properties = childW(paragraph, 'pPr');
  const style = properties && childW(properties, 'pStyle');
  const paragraphStyle = (style && valueW(style)) ?? undefined;
  readInline(paragraph, { paragraphStyle, layers }, reading, pieces);
  const markProperties = properties && childW(properties, 'rPr');
  const mark = markProperties && childW(markProperties, 'highlight');
  return { pieces, markHighlight: mark ? valueW(mark) : null };
}

function readInline(parent: Element, place: Place, reading: Reading, into: Piece[]): void {
  for (const child of childrenOf(parent)) {
    if (isW(child, 'r')) readRun(child, place, reading, into);
    else if (isW(child, 'del') || isW(child, 'moveFrom')) {
      readInline(child, withLayer(place, 'deleted'), reading, into);
    } else if (isW(child, 'fldSimple')) {
      const code = attributeW(child, 'instr') ?? '';
      const layers = withLayer(place, 'fieldCode').layers;
      if (code) into.push({ text: code, highlight: null, layers, special: false });
      readInline(child, withLayer(place, 'fieldResult'), reading, into);
    } else if (child.localName === 'AlternateContent') {
      readInline(branchOf(child) ?? child, place, reading, into);
    }
    // Formulas and ruby have characters that Word's text leaves out or writes in its own way.
    else if (!child.localName.endsWith('Pr') && !isW(child, 'rt') && !child.localName.startsWith('oMath')) {
      readInline(child, place, reading, into);
    }
  }
}

function withLayer(place: Place, layer: Layer): Place {
  return place.layers.includes(layer) ? place : { ...place, layers: [...place.layers, layer] };
}

function readRun(run: Element, place: Place, reading: Reading, into: Piece[]): void {
  const { highlight, hidden } = reading.styles.lookOf(childW(run, 'rPr'), place.paragraphStyle);
  const inRun = hidden ? withLayer(place, 'hidden') : place;
  for (const child of childrenOf(run)) {
    if (isW(child, 'fldChar')) followField(child, reading.inCode);
    else if (isW(child, 'ruby')) readInline(child, place, reading, into);
    else {
      const piece = pieceOf(child, reading.inCode);
      if (piece) into.push({ ...piece, highlight, layers: [...inRun.layers, ...piece.layers] });
    }
  }
}

function followField(mark: Element, inCode: boolean[]): void {
  const type = attributeW(mark, 'fldCharType');
  if (type === 'begin') inCode.push(true);
  else if (type === 'separate') inCode[inCode.length - 1] = false;
  else inCode.pop();
}
