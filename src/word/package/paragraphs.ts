import { mapInSteps, type Steps } from '../../report/steps';
import { isFieldLocked, isOverwritten, OpenFields } from './openFields';
import { isObject, type Piece, pieceOf, type Traits } from './pieces';
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
  readonly fields: OpenFields;
  /** The comments that have begun and not yet ended. */
  readonly comments: Set<string>;
}

/** Where a run stands. */
interface RunContext {
  readonly paragraphStyle: string | undefined;
  readonly layers: readonly Layer[];
  readonly traits: Traits;
}

/** So many paragraphs are read in a step. */
const PARAGRAPHS_AT_A_TIME = 100;

/** The paragraphs of a body in the order of Word's collection: into tables and controls, not into text boxes. */
export function* paragraphsOf(
  body: XmlElement,
  styles: ComputedStyles<XmlElement>,
): Steps<PackageParagraph[]> {
  const state: ParseState = { styles, fields: new OpenFields(), comments: new Set() };
  return yield* mapInSteps(paragraphElements(body, [], NO_TRAITS), PARAGRAPHS_AT_A_TIME, (found) =>
    parseParagraph(found, state),
  );
}

/** Their `w:p`, in the same order. */
export function paragraphElementsOf<E extends ElementLike<E>>(body: ElementLike<E>): E[] {
  return paragraphElements(body, [], NO_TRAITS).map(({ element }) => element);
}

interface Found<E> {
  readonly element: E;
  readonly layers: readonly Layer[];
  readonly traits: Traits;
}

function paragraphElements<E extends ElementLike<E>>(
  container: ElementLike<E>,
  layers: readonly Layer[],
  around: Traits,
): Found<E>[] {
  const inside = isDeletedPart(container) ? (['deleted'] as const) : layers;
  const traits = isLocked(container) ? LOCKED : around;
  return childrenOf(container).flatMap((child): Found<E>[] => {
    if (isW(child, 'p')) return [{ element: child, layers: inside, traits }];
    if (child.localName === 'AlternateContent')
      return paragraphElements(branchOf(child) ?? child, inside, traits);
    return child.localName.endsWith('Pr') ? [] : paragraphElements(child, inside, traits);
  });
}

const NO_TRAITS: Traits = {};
const LOCKED: Traits = { locked: true };
const REVISED: Traits = { revised: true };

/** A content control whose content is locked (`w:lock`, ECMA-376 part 1, 17.5.2.23). */
function isLocked<E extends ElementLike<E>>(element: ElementLike<E>): boolean {
  const properties = isW(element, 'sdt') ? childW(element, 'sdtPr') : undefined;
  const lock = properties && childW(properties, 'lock');
  return lock !== undefined && ['contentLocked', 'sdtContentLocked'].includes(valueW(lock) ?? '');
}

/** A row or a cell of a table that was deleted while changes were tracked. */
function isDeletedPart<E extends ElementLike<E>>(element: ElementLike<E>): boolean {
  const [properties, mark] = isW(element, 'tr') ? ['trPr', 'del'] : ['tcPr', 'cellDel'];
  const found = childW(element, properties);
  return found !== undefined && childW(found, mark) !== undefined;
}

function parseParagraph(found: Found<XmlElement>, state: ParseState): PackageParagraph {
  const { element: paragraph, layers, traits } = found;
  const pieces: Piece[] = [];
  const properties = childW(paragraph, 'pPr');
  const style = properties && childW(properties, 'pStyle');
  const paragraphStyle = (style && valueW(style)) ?? undefined;
  parseInline(paragraph, { paragraphStyle, layers, traits }, state, pieces);
  const markProperties = properties && childW(properties, 'rPr');
  const mark = markProperties && childW(markProperties, 'highlight');
  return { pieces, markHighlight: mark ? valueW(mark) : null };
}

function parseInline(parent: XmlElement, context: RunContext, state: ParseState, into: Piece[]): void {
  for (const child of childrenOf(parent)) {
    if (isW(child, 'r')) parseRun(child, context, state, into);
    else if (isW(child, 'del') || isW(child, 'moveFrom')) {
      parseInline(child, withLayer(context, 'deleted'), state, into);
    } else if (isW(child, 'ins') || isW(child, 'moveTo')) {
      parseInline(child, withTrait(context, REVISED), state, into);
    } else if (isW(child, 'fldSimple')) {
      const code = attributeW(child, 'instr') ?? '';
      const layers = withLayer(context, 'fieldCode').layers;
      if (code) into.push({ text: code, highlight: null, layers, special: false });
      const result = withLayer(context, 'fieldResult');
      const isUpdated = isOverwritten(code) && !isFieldLocked(child);
      parseInline(child, isUpdated ? withTrait(result, { updated: true }) : result, state, into);
    } else if (isLocked(child)) {
      parseInline(child, withTrait(context, LOCKED), state, into);
    } else if (isW(child, 'commentRangeStart')) {
      state.comments.add(attributeW(child, 'id') ?? '');
    } else if (isW(child, 'commentRangeEnd')) {
      state.comments.delete(attributeW(child, 'id') ?? '');
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

function withTrait(context: RunContext, trait: Traits): RunContext {
  return { ...context, traits: { ...context.traits, ...trait } };
}

function parseRun(run: XmlElement, context: RunContext, state: ParseState, into: Piece[]): void {
  const properties = childW(run, 'rPr');
  const { highlight, hidden } = state.styles.computedStyleOf(properties, context.paragraphStyle);
  const inRun = hidden ? withLayer(context, 'hidden') : context;
  for (const child of childrenOf(run)) {
    if (isW(child, 'fldChar')) state.fields.follow(child);
    else if (isW(child, 'ruby')) parseInline(child, context, state, into);
    else {
      state.fields.read(child);
      const piece = pieceOf(child, state.fields.inCode);
      if (!piece && !isObject(child)) continue;
      const { text, special, layers: own } = piece ?? OBJECT;
      // Most of a long report's pieces have nothing of their own: what they have is the same for all.
      const layers = own.length === 0 ? inRun.layers : [...inRun.layers, ...own];
      const traits = traitsOf(properties, context, state);
      const plain = { text, highlight, layers, special };
      if (!piece) into.push({ ...plain, ...traits, object: true });
      else into.push(traits === NO_TRAITS ? plain : { ...plain, ...traits });
    }
  }
}

/** Of an object no characters are known. */
const OBJECT = { text: '', layers: [], special: true } as const;

/** What is known of a run besides: by what it stands in, by its own colour. */
function traitsOf(properties: XmlElement | undefined, { traits }: RunContext, state: ParseState): Traits {
  const { fields, comments } = state;
  const colour = properties && childW(properties, 'color');
  const named = colour && valueW(colour);
  const change = properties && childW(properties, 'rPrChange');
  if (!colour && !change && !fields.isUpdated && comments.size === 0) return traits;
  return {
    ...traits,
    ...(change && REVISED),
    ...(fields.isUpdated && { updated: true }),
    ...(named && named !== 'auto' && { colour: named }),
    ...(comments.size > 0 && { comments: [...comments] }),
  };
}
