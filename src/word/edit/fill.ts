import { positionOf } from '../read/items';
import { bodyOf, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { WordFailure } from '../office/failure';
import { type FillOutcome, type Job, jobsOf, resolveOutcomes } from './fillOutcome';
import { filledText } from './filledText';
import { inTurn } from '../office/inTurn';
import { rememberRead, rememberWritten } from '../read/lastRead';
import { hasMoved, type Match } from '../locate/match';
import { stands } from '../locate/targets';
import { locateSpans } from '../locate/locateSpans';
import type { ReportPackage } from '../package/reportPackage';
import { holdsUnseen, isAnywhere } from '../package/spans';
import { paint } from './painting';
import { isPlainText } from './plainText';
import { queueWrittenTexts, type WrittenTexts, readWrittenTextsAnew } from './writtenTexts';
import { withStories } from '../read/readStories';
import { hasFile, ITEMS, queueBodyText, type ReportSnapshot, hasSameTexts, TEXTS } from '../read/snapshot';
import { readSnapshot } from '../read/readSnapshot';
import { loadElsewhere, wholeOf } from '../read/wholeReport';
import { asFailure, keep, run } from '../office/run';
import { readSetting } from '../office/settings';
import { undoMisplaced } from './undoMisplaced';
import { ensurePausable, type IfUnknown, queuePaused, syncPaused } from '../office/tracking';
import { contextsOf } from '../locate/uniqueContext';

/** A span and the value that is to stand there instead. */
export interface Fill {
  readonly span: Span;
  readonly value: string;
}

/** What became of some fills. */
export interface FillResult {
  /** A outcome for each fill, in the order in which they were given. */
  readonly outcomes: FillOutcome[];
  /** What stopped Word when the values were already on their way, if anything did. */
  readonly failure?: WordFailure;
  /** The report with the values in it, where all of them are. */
  readonly paragraphs?: readonly Paragraph[];
  /** Its file, where that was read back with them: nothing else than the values changes in it otherwise. */
  readonly file?: ReportPackage;
  /** The values that stand in a field's result now: Word takes them away when it updates the field. */
  readonly inFields?: number;
  /** There where the span that comes next was selected, or the first value. */
  readonly isNextSelected?: true;
}

/** How to fill. */
export interface FillOptions {
  readonly ifUnknown?: IfUnknown;
  /**
   * The whole report as the caller has read it: where it reads otherwise now, all outcomes are `changed` and nothing is
   * written. A table is full of cells with the same text: a span alone does not tell them apart.
   */
  readonly known?: readonly Paragraph[];
  /** The span to select when the values are written, where it stands before that; asked as late as can be. */
  readonly next?: () => Span | undefined;
  /** Whether to select the first value that is written, if there is no such span; asked as late as can be. */
  readonly selectsFirst?: () => boolean;
}

/** What is to be filled; or what tells it from the report as it is now. */
export type Fills = readonly Fill[] | ((paragraphs: readonly Paragraph[]) => Promise<readonly Fill[]>);

/** Each is searched for in the whole report by the text around it: so many at most. */
const IN_CONTEXT = 8;

/**
 * Writes values over spans: in the spans' own formatting without our mark, as a revision of the value alone where
 * changes are tracked. Every paragraph is read back. At most three `sync`s, one more for headers and notes; more only where
 * something goes wrong.
 * @param fills spans that do not overlap, with values that are plain text
 * @throws WordFailure before anything was changed; RangeError for a value that is not
 */
export function fillSpans(fills: Fills, options: FillOptions = {}): Promise<FillResult> {
  return inTurn(() => {
    if (typeof fills !== 'function') demandPlain(fills);
    return run((context) => new Filling(context, fills, options).run());
  });
}

/** One call of `fillSpans` on its way. */
class Filling {
  private readonly outcomes = new Map<Span, FillOutcome>();
  private fills: readonly Fill[] = [];
  private paragraphs: readonly Paragraph[] | undefined;
  private file: ReportPackage | undefined;
  private inFields: readonly Span[] = [];
  private next: Match<Span> | undefined;
  private isNextSelected: true | undefined;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly wanted: Fills,
    private readonly options: FillOptions,
  ) {}

  async run(): Promise<FillResult> {
    const failure = await this.fill();
    const outcomes = this.fills.map(({ span }) => this.outcomes.get(span) ?? 'failed');
    const { paragraphs, file, isNextSelected } = this;
    const inFields = this.inFields.filter((span) => this.outcomes.get(span) === 'filled').length;
    return {
      outcomes,
      ...(paragraphs && { paragraphs }),
      ...(file && { file }),
      ...(inFields > 0 && { inFields }),
      ...(isNextSelected && { isNextSelected }),
      ...(failure && { failure }),
    };
  }

  /** @returns what stopped it after the values were on their way */
  private async fill(): Promise<WordFailure | null> {
    const { options } = this;
    const next = options.next?.();
    const body = await this.read(next);
    const spans = this.fills.map(({ span }) => span);
    if (options.known && !hasSameTexts(bodyOf(options.known), body.paragraphs)) {
      for (const span of spans) this.outcomes.set(span, 'changed');
      return null;
    }
    const snapshot = await withStories(this.context, body, next ? [...spans, next] : spans);
    const found = await this.locate(spans, next, snapshot);
    if (found.length === 0) return null;
    const marked = found.filter(isMarked);
    if (marked.length > 0) await ensurePausable(options.ifUnknown ?? 'ask');
    return this.write(found, marked, snapshot);
  }

  /** Reads the report: Word's own paragraphs only where the text around the spans does not tell where they are. */
  private async read(next: Span | undefined): Promise<ReportSnapshot> {
    const { wanted, options, context } = this;
    if (typeof wanted === 'function') {
      const snapshot = await readSnapshot(context, TEXTS);
      this.fills = await wanted(await wholeOf(snapshot));
      demandPlain(this.fills);
      return snapshot;
    }
    this.fills = wanted;
    const spans = wanted.map(({ span }) => span);
    const inBody = (next ? [...spans, next] : spans).filter(({ part }) => part === 'body');
    const isInContext =
      options.known !== undefined &&
      inBody.length <= IN_CONTEXT &&
      contextsOf(inBody, bodyOf(options.known)) !== null;
    return readSnapshot(context, isInContext ? TEXTS : ITEMS);
  }

  /** Finds the spans that may be written over. */
  private async locate(
    spans: readonly Span[],
    next: Span | undefined,
    snapshot: ReportSnapshot,
  ): Promise<Match<Span>[]> {
    for (const span of spans) {
      if (isUnclear(span, snapshot)) this.outcomes.set(span, 'notUnderstood');
      else if (isIn('locked', span, snapshot)) this.outcomes.set(span, 'locked');
    }
    const clear = spans.filter((span) => !this.outcomes.has(span));
    this.inFields = clear.filter((span) => isIn('updated', span, snapshot));
    const wanted = next ? [...clear, next] : clear;
    const isFill = (span: Span): boolean => span !== next;
    const { found, lost } = await locateSpans(this.context, wanted, snapshot, HIGHLIGHTS, isFill);
    for (const { span, reason } of lost) if (isFill(span)) this.outcomes.set(span, reason);
    this.next = found.find(({ span }) => !isFill(span));
    return found.filter(({ span }) => isFill(span));
  }

  private async write(
    found: readonly Match<Span>[],
    marked: readonly Match<Span>[],
    snapshot: ReportSnapshot,
  ): Promise<WordFailure | null> {
    const { context, outcomes } = this;
    const valueOf = new Map(this.fills.map(({ span, value }) => [span, value]));
    const jobs = jobsOf(found, valueOf, snapshot);
    const paused = marked.length > 0 ? snapshot.mode : 'Off';
    queuePaused(context.document, paused, () => {
      for (const { range } of marked) paint(range, null);
    });
    for (const insertion of jobs.flatMap(({ insertions }) => insertions)) {
      insertion.range.load('text'); // as it is now: what stands there in place of what was found is to come back
      insertion.inserted = keep(insertion.range.insertText(insertion.value, 'Replace'));
    }
    const writtenTexts = queueWrittenTexts(context, snapshot, found);
    const bodyText = queueBodyText(context);
    // Last, for what Word cannot select fails the batch; and only if that is still where the clerk wants to be.
    const next = this.next && this.options.next?.() === this.next.span ? this.next : undefined;
    next?.range.load('text');
    const first = next || !this.options.selectsFirst?.() ? undefined : firstOf(jobs)?.inserted;
    (next?.range ?? first)?.select();
    try {
      await syncPaused(context, paused);
    } catch (error) {
      const failure = await asFailure(error);
      // What came before the failing action is done, and some Words reject what they did (office-js#6760): look.
      resolveOutcomes(jobs, await readWrittenTextsAnew(snapshot, found), false, outcomes);
      return failure;
    }
    const now = await writtenTexts();
    resolveOutcomes(jobs, now, true, outcomes);
    const failure = await undoMisplaced(context, snapshot, jobs, outcomes);
    if (next ? !hasMoved(next) : first) this.isNextSelected = true;
    await this.remember(jobs, snapshot, now, bodyText());
    return failure;
  }

  /** So that the next look at the report finds it as the pane knows it. */
  private async remember(
    jobs: readonly Job[],
    before: ReportSnapshot,
    { reread }: WrittenTexts,
    bodyText: string,
  ): Promise<void> {
    if (![...this.outcomes.values()].every((outcome) => outcome === 'filled')) return;
    if (reread && hasFile(reread.snapshot)) {
      const { snapshot, whole } = reread;
      this.paragraphs = whole;
      this.file = snapshot.file;
      rememberRead(snapshot.paragraphs, snapshot.bodyText);
      return;
    }
    const texts = new Map(
      jobs.map(({ paragraph, before, insertions }) => [paragraph, filledText(before, insertions)]),
    );
    const whole = await wholeOf(before);
    const now = whole.map((paragraph) => {
      const span = { part: paragraph.part, paragraph: paragraph.index };
      const text = texts.get(positionOf(span, before));
      return text === undefined ? paragraph : { ...paragraph, text };
    });
    this.paragraphs = now;
    const body = bodyOf(now);
    rememberWritten(body, bodyText);
    (await loadElsewhere()).rememberElsewhere(now.slice(body.length));
  }
}

/** What stands first in the report of what was written. */
function firstOf(jobs: readonly Job[]): Job['insertions'][number] | undefined {
  const [job] = [...jobs].sort((a, b) => a.paragraph - b.paragraph);
  return job?.insertions.at(-1); // last to first
}

/** Tabs, breaks and the like would make paragraphs or fields. @throws RangeError */
function demandPlain(fills: readonly Fill[]): void {
  if (!fills.every(({ value }) => isPlainText(value)))
    throw new RangeError('A value must not hold control characters');
}

const HIGHLIGHTS = { load: 'font/highlightColor' } as const;

/** The value would take along what is hidden or deleted in its midst; where nothing is understood, who knows what. */
function isUnclear(span: Span, snapshot: ReportSnapshot): boolean {
  if (!stands(span, snapshot)) return false;
  const seen = snapshot.inFile[positionOf(span, snapshot)];
  return seen ? holdsUnseen(seen, span) : hasFile(snapshot);
}

/** Whether a span stands in a locked control, or in a field's result that Word writes anew, as far as its file was read. */
function isIn(trait: 'locked' | 'updated', span: Span, snapshot: ReportSnapshot): boolean {
  const seen = snapshot.inFile[positionOf(span, snapshot)];
  return stands(span, snapshot) && !!seen && isAnywhere(seen, span, trait);
}

function isMarked({ hits }: Match<Span>): boolean {
  const colour = readSetting('markColour');
  // Where there is no highlight Word answers null, whatever the types say.
  const highlights = hits.map(({ font }) => font.highlightColor as string | null);
  return colour !== undefined && highlights.every((highlight) => highlight?.toUpperCase() === colour);
}
