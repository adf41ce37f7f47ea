import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import type { WordFailure } from './failure';
import { type Fate, jobsOf, settleJobs } from './fates';
import { inTurn } from './inTurn';
import { type Located, queueSearches, targetsOf } from './locate';
import { holdsUnseen } from './package/spans';
import { paint } from './paint';
import { isPlainText } from './plainText';
import { queueReadBack, readBackAnew } from './readBack';
import { hasFile, readsAs } from './reading';
import { readWhole } from './readWhole';
import { asFailure, run } from './run';
import { readSetting } from './settings';
import { takeBack } from './takeBack';
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
 * @param fills spans that do not overlap, with values that are plain text
 * @param known the whole report as the caller has read it: where it reads otherwise now, all fates are `changed` and
 *   nothing is written. A table is full of cells with the same text: a span alone does not tell them apart.
 * @throws WordFailure before anything was changed; RangeError for a value that is not
 */
export function fillSpans(
  fills: readonly Fill[],
  ifUnknown: IfUnknown = 'ask',
  known?: readonly Paragraph[],
): Promise<FillResult> {
  return inTurn(async () => {
    // Tabs, breaks and the like would make paragraphs or fields.
    if (!fills.every(({ value }) => isPlainText(value)))
      throw new RangeError('A value must not hold control characters');
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
  known: readonly Paragraph[] | undefined,
): Promise<WordFailure | null> {
  const reading = await readWhole(context);
  const { paragraphs, inFile, mode } = reading;
  if (known && !readsAs(known, paragraphs)) {
    for (const { span } of fills) fates.set(span, 'changed');
    return null;
  }
  const { targets, lost } = targetsOf(
    fills.map(({ span }) => span),
    reading,
  );
  const isUnclear = ({ span }: { span: Span }): boolean => {
    const seen = inFile[span.paragraph];
    // The value would take along what is hidden or deleted in its midst; where nothing is understood, who knows what.
    return seen ? holdsUnseen(seen, span) : hasFile(reading);
  };
  const searches = queueSearches(
    targets.filter((target) => !isUnclear(target)),
    'font/highlightColor',
  );
  await context.sync();

  const { found, lost: notFound } = searches.settle();
  for (const { span, reason } of [...lost, ...notFound]) fates.set(span, reason);
  for (const { span } of targets.filter(isUnclear)) fates.set(span, 'notUnderstood');
  if (found.length === 0) return null;
  const marked = found.filter(isMarked);
  if (marked.length > 0) await ensurePausable(ifUnknown);

  const jobs = jobsOf(
    found,
    new Map(fills.map(({ span, value }) => [span, value])),
    paragraphs.map(({ text }) => text),
  );
  const paused = marked.length > 0 ? mode : 'Off';
  queuePaused(context.document, paused, () => {
    for (const { range } of marked) paint(range, null);
  });
  for (const insertion of jobs.flatMap(({ insertions }) => insertions)) {
    insertion.range.load('text'); // as it is now: what stands there in place of what was found is to come back
    insertion.inserted = insertion.range.insertText(insertion.value, 'Replace');
  }
  const written = jobs.map(({ paragraph }) => paragraph);
  const readBack = queueReadBack(context, reading, written);
  try {
    await syncPaused(context, paused);
  } catch (error) {
    const failure = await asFailure(error);
    // What came before the failing action is done, and some Words reject what they did (office-js#6760): look.
    settleJobs(jobs, await readBackAnew(reading, written), false, fates);
    return failure;
  }
  settleJobs(jobs, readBack(), true, fates);
  return takeBack(context, reading, jobs, fates);
}

function isMarked({ hits }: Located<Span>): boolean {
  const colour = readSetting('markColour');
  // Where there is no highlight Word answers null, whatever the types say.
  const highlights = hits.map(({ font }) => font.highlightColor as string | null);
  return colour !== undefined && highlights.every((highlight) => highlight?.toUpperCase() === colour);
}
