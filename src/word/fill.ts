import type { Span } from '../report/span';
import type { WordFailure } from './failure';
import { doneCount, lastFirst } from './filledText';
import { type Located, type LostReason, queueSearches, targetsOf } from './locate';
import { loadTracking, trackingMode } from './newer';
import { queueTexts } from './read';
import { asFailure, run } from './run';
import { readSetting } from './settings';
import { ensurePausable, type IfUnknown, queuePaused, syncPaused, type TrackingMode } from './tracking';

/** A span and the value that is to stand there instead. */
export interface Fill {
  readonly span: Span;
  readonly value: string;
}

/**
 * What became of a fill. `takenBack`: Word put it elsewhere, and it was undone; `failed`: Word stopped before it;
 * `uncertain`: the paragraph reads neither as before nor as filled, and the clerk has to look.
 */
export type Fate = 'filled' | LostReason | 'takenBack' | 'failed' | 'uncertain';

export interface FillResult {
  /** A fate for each fill, in the order in which they were given. */
  readonly fates: Fate[];
  /** What stopped Word half-way, if it did. */
  readonly failure?: WordFailure;
}

/**
 * Writes values over spans: in the spans' own formatting without our mark, as a revision of the value alone where
 * changes are tracked. Every paragraph is read back. At most three `sync`s; two more where something is taken back.
 * @param fills spans that do not overlap, with values that hold no line break
 * @throws WordFailure if nothing was changed; RangeError for a value that would break the paragraph
 */
export async function fillSpans(fills: readonly Fill[], ifUnknown: IfUnknown = 'ask'): Promise<FillResult> {
  for (const { value } of fills) {
    // eslint-disable-next-line no-control-regex -- tabs, breaks and the like would make paragraphs or fields
    if (/[\u0000-\u001f\u2028\u2029]/.test(value))
      throw new RangeError('A value must not hold control characters');
  }
  const fates = new Map<Span, Fate>();
  const failure = await run(async (context) => {
    const paragraphs = queueTexts(context);
    loadTracking(context.document);
    await context.sync();

    const mode = trackingMode(context.document);
    const texts = paragraphs.items.map((paragraph) => paragraph.text);
    const spans = fills.map((fill) => fill.span);
    const { targets, lost } = targetsOf(spans, paragraphs.items);
    const searches = queueSearches(targets, 'font/highlightColor');
    await context.sync();

    const settled = searches.settle();
    for (const { span, reason } of [...lost, ...settled.lost]) fates.set(span, reason);
    if (settled.found.length === 0) return undefined;
    const marked = settled.found.filter(isMarked);
    if (marked.length > 0) await ensurePausable(ifUnknown);

    const valueOf = new Map(fills.map((fill) => [fill.span, fill.value]));
    const jobs = byParagraph(settled.found, valueOf, texts);
    queuePaused(context.document, marked.length > 0 ? mode : 'Off', () => {
      for (const { range } of marked) range.font.highlightColor = null as unknown as string;
    });
    for (const job of jobs) {
      for (const part of job.parts) part.inserted = part.range.insertText(part.value, 'Replace');
      paragraphs.items[job.paragraph]?.load('text');
    }
    try {
      await syncPaused(context, marked.length > 0 ? mode : 'Off');
    } catch (error) {
      const failure = await asFailure(error);
      const after = await textsNow();
      if (!settle(jobs, after, mode, fates) && !failure.trackingLeftOff) throw failure;
      return failure;
    }
    const after = paragraphs.items.map((paragraph) => paragraph.text);
    settle(jobs, after, mode, fates);
    await takeBack(context, paragraphs, jobs, fates);
    return undefined;
  });
  return { fates: fills.map(({ span }) => fates.get(span) ?? 'failed'), ...(failure && { failure }) };
}

function isMarked({ hits }: Located<Span>): boolean {
  const colour = readSetting('markColour');
  return colour !== undefined && hits.every((hit) => hit.font.highlightColor === colour);
}

interface Part {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly range: Word.Range;
  inserted?: Word.Range;
}

/** What is to be done in one paragraph, last to first. */
interface Job {
  readonly paragraph: number;
  readonly before: string;
  readonly parts: readonly Part[];
}

function byParagraph(
  found: readonly Located<Span>[],
  valueOf: ReadonlyMap<Span, string>,
  texts: readonly string[],
): Job[] {
  const parts = new Map<number, Part[]>();
  for (const { span, range } of found) {
    const part = { span, start: span.start, end: span.end, value: valueOf.get(span) ?? '', range };
    parts.set(span.paragraph, [...(parts.get(span.paragraph) ?? []), part]);
  }
  return [...parts].map(([paragraph, some]) => ({
    paragraph,
    before: texts[paragraph] ?? '',
    parts: lastFirst(some),
  }));
}

/** Tells each fill's fate from the texts read back. False if no text differs from before. */
function settle(
  jobs: readonly Job[],
  after: readonly string[],
  mode: TrackingMode,
  fates: Map<Span, Fate>,
): boolean {
  let changed = false;
  for (const { paragraph, before, parts } of jobs) {
    const now = after[paragraph] ?? '';
    const count = doneCount(before, now, parts, mode !== 'Off');
    parts.forEach((part, i) =>
      fates.set(part.span, count === null ? 'uncertain' : i < count ? 'filled' : 'failed'),
    );
    if (now !== before) changed = true;
  }
  return changed;
}

/** Undoes what was put elsewhere than it should be, and looks whether the paragraph is as it was. */
async function takeBack(
  context: Word.RequestContext,
  paragraphs: Word.ParagraphCollection,
  jobs: readonly Job[],
  fates: Map<Span, Fate>,
): Promise<void> {
  const wrong = jobs.filter((job) => job.parts.some((part) => fates.get(part.span) === 'uncertain'));
  if (wrong.length === 0) return;
  for (const job of wrong) {
    for (const part of [...job.parts].reverse()) part.inserted?.insertText(part.span.text, 'Replace');
    paragraphs.items[job.paragraph]?.load('text');
  }
  await context.sync();
  for (const job of wrong) {
    if (paragraphs.items[job.paragraph]?.text !== job.before) continue;
    for (const part of job.parts) fates.set(part.span, 'takenBack');
  }
}

async function textsNow(): Promise<string[]> {
  return run(async (context) => {
    const paragraphs = queueTexts(context);
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.text);
  });
}
