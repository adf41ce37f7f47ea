import { readTextsOrSnapshot } from '../read/readTexts';
import { bodyOf, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Cursor } from '../read/cursor';
import type { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import type { Match, LostReason, SearchResult } from '../locate/match';
import { locateSpans, searchOnceMore } from '../locate/locateSpans';
import { exactCursor, readAtCursor, type ReadAtCursor } from '../read/readAtCursor';
import { hasSameTexts, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { withStories } from '../read/readStories';
import { wholeOf } from '../read/wholeReport';
import { asFailure, run } from '../office/run';

/** Why a span is not selected: it was not found, or Word does not go there. */
export type Unselected = LostReason | 'notShown';

/** What there is to walk through. */
export interface Way<S extends Span> {
  /** In the order of the report. */
  readonly spans: readonly S[];
  /** The one at which the clerk is in the pane; undefined for none. */
  readonly current: S | undefined;
}

/**
 * Selects a span in the report and brings it into view. Three `sync`s; one more for the report's OOXML where it is needed,
 * for a header or a note, and where the text around the span does not stand in the report alone.
 * @param known the report as the caller has read it, if it has: where it reads otherwise now, nothing is selected
 * @returns why it could not, or null if it did
 * @throws WordFailure
 */
export function selectSpan(span: Span, known?: readonly Paragraph[]): Promise<Unselected | null> {
  return inTurn(() =>
    run(async (context) => {
      const body = known && bodyOf(known);
      const snapshot = await readTextsOrSnapshot(context, body);
      if (body && !hasSameTexts(body, snapshot.paragraphs)) return 'changed';
      const whole = await withStories(context, snapshot, [span]);
      return select(context, span, await locateSpans(context, [span], whole), whole);
    }),
  );
}

/** The report as it is now, to be walked through. */
export interface WalkableReport<S extends Span> {
  readonly paragraphs: readonly Paragraph[];
  /**
   * The span that comes after or before the cursor; round the ends of the report. Where the cursor is not known, or the
   * selection is what the pane has selected, it is the one beside the current one. One `sync` where the cursor stands among
   * spans of one paragraph, and where a text stands in the report more than once.
   */
  beside(step: 1 | -1, way: Way<S>): Promise<S | null>;
  /** Selects a span that `beside` has told. One `sync`. @returns why it could not, or null if it did */
  select(span: S): Promise<Unselected | null>;
}

/**
 * Reads the report and the cursor and lets it be walked through, with no other action in between. One `sync` for the
 * reading; one more for the report's OOXML where it may be needed.
 * @param known the report as it was read before, if it was
 * @param action finds out which spans there are, and goes to one
 * @throws WordFailure
 */
export function withWalkable<S extends Span, T>(
  known: readonly Paragraph[] | undefined,
  action: (report: WalkableReport<S>) => Promise<T>,
): Promise<T> {
  return inTurn(() =>
    run(async (context) => {
      const read = await readAtCursor(context, known && bodyOf(known), TEXTS);
      return action(new Walk<S>(context, read, await wholeOf(read.snapshot)));
    }),
  );
}

class Walk<S extends Span> implements WalkableReport<S> {
  private located: SearchResult<S> = { found: [], lost: [] };
  /** With the headers and notes in which something is to be found. */
  private snapshot: ReportSnapshot;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly read: ReadAtCursor,
    readonly paragraphs: readonly Paragraph[],
  ) {
    this.snapshot = read.snapshot;
  }

  async beside(step: 1 | -1, way: Way<S>): Promise<S | null> {
    const { context, read } = this;
    const cursor = await cursorFor(context, read, way);
    const here = spansHere(cursor, way);
    const outside = here.length > 0 ? outsideOf(here, way.spans, step) : next(cursor, way, step);
    const wanted = outside ? [...new Set([...here, outside])] : here;
    this.snapshot = await withStories(context, read.snapshot, wanted);
    this.located = await locateSpans(context, wanted, this.snapshot);
    const ahead = here.length > 0 ? await firstAhead(context, here, this.located, step) : undefined;
    return ahead ?? outside ?? null;
  }

  select(span: S): Promise<Unselected | null> {
    return select(this.context, span, this.located, this.snapshot);
  }
}

/** The cursor; compared only where it matters in which of several paragraphs it is. */
async function cursorFor<S extends Span>(
  context: Word.RequestContext,
  read: ReadAtCursor,
  { spans }: Way<S>,
): Promise<Cursor | null> {
  return spans.length === 0 ? null : exactCursor(context, read);
}

/** The spans of the cursor's paragraph, unless what is selected is the current one. */
function spansHere<S extends Span>(cursor: Cursor | null, { spans, current }: Way<S>): S[] {
  if (!cursor || isAtCurrent(cursor, current)) return [];
  return spans.filter(({ part, paragraph }) => part === 'body' && paragraph === cursor.paragraph);
}

function isAtCurrent(cursor: Cursor, current: Span | undefined): boolean {
  return (
    current?.part === 'body' && current.paragraph === cursor.paragraph && current.text === cursor.selected
  );
}

/** The span beside those of one paragraph; round the ends. */
function outsideOf<S>(here: readonly S[], spans: readonly S[], step: 1 | -1): S | undefined {
  const at = spans.indexOf((step === 1 ? here.at(-1) : here[0]) as S);
  return spans[(at + step + spans.length) % spans.length];
}

/** The span that comes where there is none in the cursor's own paragraph. */
function next<S extends Span>(
  cursor: Cursor | null,
  { spans, current }: Way<S>,
  step: 1 | -1,
): S | undefined {
  if (cursor && !isAtCurrent(cursor, current)) {
    // Headers and notes come behind the body.
    const isBehind = ({ part, paragraph }: S): boolean => part !== 'body' || paragraph > cursor.paragraph;
    if (step === 1) return spans.find(isBehind) ?? spans[0];
    return spans.filter((span) => !isBehind(span)).at(-1) ?? spans.at(-1);
  }
  const at = current ? spans.indexOf(current) : -1;
  if (at < 0) return step === 1 ? spans[0] : spans.at(-1);
  return spans[(at + step + spans.length) % spans.length];
}

/** What `compareLocationWith` says of a range and the selection, where it comes behind that, or before it. */
const RELATIONS: Readonly<Record<1 | -1, readonly string[]>> = {
  [1]: ['After', 'AdjacentAfter', 'ContainsStart', 'InsideEnd'],
  [-1]: ['Before', 'AdjacentBefore', 'ContainsEnd', 'InsideStart'],
};

/** The first span of a paragraph that comes behind the selection, or the last one before it. One `sync`. */
async function firstAhead<S extends Span>(
  context: Word.RequestContext,
  here: readonly S[],
  { found }: SearchResult<S>,
  step: 1 | -1,
): Promise<S | undefined> {
  const selection = context.document.getSelection();
  const compared = found
    .filter(({ span }) => here.includes(span))
    .map(({ span, range }) => ({ span, relation: range.compareLocationWith(selection) }));
  await context.sync();
  const ahead = compared.filter(({ relation }) => RELATIONS[step].includes(relation.value));
  return (step === 1 ? ahead[0] : ahead.at(-1))?.span;
}

/**
 * Selects a span that was located. One `sync`; where Word does not go there it is searched for anew, once
 * (office-js#3589).
 */
async function select<S extends Span>(
  context: Word.RequestContext,
  span: S,
  { found, lost }: SearchResult<S>,
  snapshot: ReportSnapshot,
): Promise<Unselected | null> {
  const located = found.find((each) => each.span === span);
  if (!located) return lost.find((each) => each.span === span)?.reason ?? 'notFound';
  const failure = await trySelect(context, located);
  if (failure === null) return null;
  if (failure.code !== 'gone') throw failure;
  const again = (await searchOnceMore(context, [span], { ...snapshot, items: [] }))?.found[0];
  return again && (await trySelect(context, again)) === null ? null : 'notShown';
}

async function trySelect<S>(context: Word.RequestContext, { range }: Match<S>): Promise<WordFailure | null> {
  range.select();
  try {
    await context.sync();
    return null;
  } catch (error) {
    return asFailure(error);
  }
}
