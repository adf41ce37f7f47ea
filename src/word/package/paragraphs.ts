import { mapInSteps, type Steps } from '../../report/steps';
import { type Piece, pieceOf } from './pieces';
import type { Layer } from './sight';
import type { ComputedStyles } from './computedStyles';
import { attributeW, branchOf, childrenOf, childW, type ElementLike, isW, valueW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

/** A paragraph as the file tells it. */
export interface PackageParagraph {
  readonly pieces: readonly Piece[];
  /** The highlight of the paragraph's mark, which new paragraphs inherit. */
  readonly markHighlight: string | null;
}

/** What is known while paragraphs are read. */
interface ParseState {
  readonly styles: ComputedStyles<XmlElement>;
  /** How deep fields nest, and whether we are in one's code: complex fields may reach over paragraphs. */
  readonly inCode: boolean[];
}

/** Where a run stands. */
interface RunContext {
  readonly paragraphStyle: string | undefined;
  readonly layers: readonly Layer[];
}

/** So many paragraphs are read in a step. */
const PARAGRAPHS_AT_A_TIME = 500;

/** The paragraphs of a body in the order of Word's collection: into tables and controls, not into text boxes. */
export function* paragraphsOf(
  body: XmlElement,
  styles: ComputedStyles<XmlElement>,
): Steps<PackageParagraph[]> {
  const state: ParseState = { styles, inCode: [] };
  return yield* mapInSteps(paragraphElements(body, []), PARAGRAPHS_AT_A_TIME, ({ element, layers }) =>
    parseParagraph(element, layers, state),
  );
}

/** Their `w:p`, in the same order. */
export function paragraphElementsOf<E extends ElementLike<E>>(body: ElementLike<E>): E[] {
  return paragraphElements(body, []).map(({ element }) => element);
}

interface Found<E> {
  readonly element: E;
  readonly layers: readonly Layer[];
}

function paragraphElements<E extends ElementLike<E>>(
  container: ElementLike<E>,
  layers: readonly Layer[],
): Found<E>[] {
  const inside = isDeletedPart(container) ? (['deleted'] as const) : layers;
  return childrenOf(container).flatMap((child): Found<E>[] => {
    if (isW(child, 'p')) return [{ element: child, layers: inside }];
    if (child.localName === 'AlternateContent') return paragraphElements(branchOf(child) ?? child, inside);
    return child.localName.endsWith('Pr') ? [] : paragraphElements(child, inside);
  });
}

/** A row or a cell of a table that was deleted while changes were tracked. */
function isDeletedPart<E extends ElementLike<E>>(element: ElementLike<E>): boolean {
  const [properties, mark] = isW(element, 'tr') ? ['trPr', 'del'] : ['tcPr', 'cellDel'];
  const found = childW(element, properties);
  return found !== undefined && childW(found, mark) !== undefined;
}

function parseParagraph(
  paragraph: XmlElement,
  layers: readonly Layer[],
  state: ParseState,
): PackageParagraph {
  const pieces: Piece[] = [];
  const properties = childW(paragraph, 'pPr');
  const style = properties && childW(properties, 'pStyle');
  const paragraphStyle = (style && valueW(style)) ?? undefined;
  parseInline(paragraph, { paragraphStyle, layers }, state, pieces);
  const markProperties = properties && childW(properties, 'rPr');
  const mark = markProperties && childW(markProperties, 'highlight');
  return { pieces, markHighlight: mark ? valueW(mark) : null };
}

function parseInline(parent: XmlElement, context: RunContext, state: ParseState, into: Piece[]): void {
  for (const child of childrenOf(parent)) {
    if (isW(child, 'r')) parseRun(child, context, state, into);
    else if (isW(child, 'del') || isW(child, 'moveFrom')) {
      parseInline(child, withLayer(context, 'deleted'), state, into);
    } else if (isW(child, 'fldSimple')) {
      const code = attributeW(child, 'instr') ?? '';
      const layers = withLayer(context, 'fieldCode').layers;
      if (code) into.push({ text: code, highlight: null, layers, special: false });
      parseInline(child, withLayer(context, 'fieldResult'), state, into);
    } else if (child.localName === 'AlternateContent') {
      parseInline(branchOf(child) ?? child, context, state, into);
    }
    // Formulas and ruby have characters that Word's text leaves out or writes in its own way.
    else if (!child.localName.endsWith('Pr') && !isW(child, 'rt') && !child.localName.startsWith('oMath')) {
      parseInline(child, context, state, into);
    }
  }
}

function withLayer(context: RunContext, layer: Layer): RunContext {
  return context.layers.includes(layer) ? context : { ...context, layers: [...context.layers, layer] };
}

function parseRun(run: XmlElement, context: RunContext, state: ParseState, into: Piece[]): void {
  const { highlight, hidden } = state.styles.computedStyleOf(childW(run, 'rPr'), context.paragraphStyle);
  const inRun = hidden ? withLayer(context, 'hidden') : context;
  for (const child of childrenOf(run)) {
    if (isW(child, 'fldChar')) followField(child, state.inCode);
    else if (isW(child, 'ruby')) parseInline(child, context, state, into);
    else {
      const piece = pieceOf(child, state.inCode);
      if (piece) into.push({ ...piece, highlight, layers: [...inRun.layers, ...piece.layers] });
    }
  }
}

function followField(mark: XmlElement, inCode: boolean[]): void {
  const type = attributeW(mark, 'fldCharType');
  if (type === 'begin') inCode.push(true);
  else if (type === 'separate') inCode[inCode.length - 1] = false;
  else inCode.pop();
}
