import type { Span } from '../report/span';
import type { WordFailure } from './failure';
import { type Fate, type Job, jobsOf, settleJobs } from './fates';
import { inTurn } from './inTurn';
import { type Located, queueSearches, targetsOf } from './locate';
import { loadTracking, trackingMode } from './newer';
import { unpaint } from './paint';
import { queueTexts, textsOf } from './read';
import { asFailure, run } from './run';
import { readSetting } from './settings';
import { ensurePausable, type IfUnknown, queuePaused, syncPaused } from './tracking';

/** A span and the value that is to stand there instead. */
export interface Fill {
  readonly span: Span;
  readonly value: string;
}

/** What became of some fills. */
export interface FillResult {
  /** A fate for each fill, in the order in which they were given. */
  readonly fates: Fate[];
  /** What stopped Word when the values were already on their way, if anything did. */
  readonly failure?: WordFailure;
}

/**
 * Writes values over spans: in the spans' own formatting without our mark, as a revision of the value alone where
 * changes are tracked. Every paragraph is read back. At most three `sync`s; more only where something goes wrong.
 * @param fills spans that do not overlap, with values that hold no line break
 * @param known the texts of all paragraphs as the caller has read them: where the report reads otherwise now, all fates are
 *   `changed` and nothing is written. A table is full of cells with the same text: a span alone does not tell them apart.
 * @throws WordFailure before anything was changed; RangeError for a value that would break the paragraph
 */
export function fillSpans(
  fills: readonly Fill[],
  ifUnknown: IfUnknown = 'ask',
  known?: readonly string[],
): Promise<FillResult> {
  return inTurn(async () => {
    for (const { value } of fills) {
      // eslint-disable-next-line no-control-regex -- tabs, breaks and the like would make paragraphs or fields
      if (/[\u0000-\u001f\u2028\u2029]/.test(value))
        throw new RangeError('A value must not hold control characters');
    }
    const fates = new Map<Span, Fate>();
    const failure = await run((context) => write(context, fills, ifUnknown, fates, known));
    return { fates: fills.map(({ span }) => fates.get(span) ?? 'failed'), ...(failure && { failure }) };
  });
}

/** Does the fills, puts their fates into `fates`, and tells what stopped it after the values were on their way. */
async function write(
  context: Word.RequestContext,
  fills: readonly Fill[],
  ifUnknown: IfUnknown,
  fates: Map<Span, Fate>,
  known: readonly string[] | undefined,
): Promise<WordFailure | null> {
  const paragraphs = queueTexts(context);
  loadTracking(context.document);
  await context.sync();

  const mode = trackingMode(context.document);
  const texts = textsOf(paragraphs);
  if (known && (known.length !== texts.length || known.some((text, i) => text !== texts[i]))) {
    for (const { span } of fills) fates.set(span, 'changed');
    return null;
  }
  const { targets, lost } = targetsOf(
    fills.map(({ span }) => span),
    paragraphs.items,
  );
  const searches = queueSearches(targets, 'font/highlightColor');
  await context.sync();

  const settled = searches.settle();
  for (const { span, reason } of [...lost, ...settled.lost]) fates.set(span, reason);
  if (settled.found.length === 0) return null;
  const marked = settled.found.filter(isMarked);
  if (marked.length > 0) await ensurePausable(ifUnknown);

  const jobs = jobsOf(settled.found, new Map(fills.map(({ span, value }) => [span, value])), texts);
  const paused = marked.length > 0 ? mode : 'Off';
  queuePaused(context.document, paused, () => {
    for (const { range } of marked) unpaint(range);
  });
  for (const { paragraph, insertions } of jobs) {
    for (const insertion of insertions)
      insertion.inserted = insertion.range.insertText(insertion.value, 'Replace');
    paragraphs.items[paragraph]?.load('text');
  }
  try {
    await syncPaused(context, paused);
  } catch (error) {
    const failure = await asFailure(error);
    // What came before the failing action is done, and some Words reject what they did (office-js#6760): look.
    const after = await textsNow();
    if (after) settleJobs(jobs, after, mode !== 'Off', fates);
    else for (const { span } of settled.found) fates.set(span, 'uncertain');
    return failure;
  }
  settleJobs(jobs, textsOf(paragraphs), mode !== 'Off', fates);
  return takeBack(context, paragraphs, jobs, fates);
}

function isMarked({ hits }: Located<Span>): boolean {
  const colour = readSetting('markColour');
  // Where there is no highlight Word answers null, whatever the types say.
  const highlights = hits.map(({ font }) => font.highlightColor as string | null);
  return colour !== undefined && highlights.every((highlight) => highlight?.toUpperCase() === colour);
}

/** Undoes what was put elsewhere than it should be, and looks whether the paragraph is as it was. */
async function takeBack(
  context: Word.RequestContext,
  paragraphs: Word.ParagraphCollection,
  jobs: readonly Job[],
  fates: Map<Span, Fate>,
): Promise<WordFailure | null> {
  const wrong = jobs.filter(({ insertions }) =>
    insertions.some(({ span }) => fates.get(span) === 'uncertain'),
  );
  if (wrong.length === 0) return null;
  for (const { paragraph, insertions } of wrong) {
    for (const { inserted, span } of [...insertions].reverse()) inserted?.insertText(span.text, 'Replace');
    paragraphs.items[paragraph]?.load('text');
  }
  try {
    await context.sync();
  } catch (error) {
    return asFailure(error);
  }
  const after = textsOf(paragraphs);
  for (const { paragraph, before, insertions } of wrong) {
    if (after[paragraph] === before) for (const { span } of insertions) fates.set(span, 'takenBack');
  }
  return null;
}

/** The report's texts in a batch of its own; null if Word does not tell. */
async function textsNow(): Promise<string[] | null> {
  try {
    return await run(async (context) => {
      const paragraphs = queueTexts(context);
      await context.sync();
      return textsOf(paragraphs);
    });
  } catch {
    return null;
  }
}
