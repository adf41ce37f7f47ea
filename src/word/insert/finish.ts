import type { Span } from '../../report/span';
import { WordFailure } from '../office/failure';
import { hasMoved, type Match } from '../locate/match';
import { rememberRead } from '../read/lastRead';
import { type ReportSnapshot, TEXTS } from '../read/snapshot';
import { asFailure, keep } from '../office/run';
import type { InsertionResult, NumberChange } from './order';
import { outcomeOf, type Standing } from './outcome';
import { queueSnapshotAfter } from './snapshotAfter';

/** A number that is written over another. */
interface Written extends NumberChange {
  readonly match: Match<Span>;
  readonly inserted: Word.Range;
}

/**
 * Writes the numbers, selects, and reads what stands there now: one `sync`. A number that somebody has edited since it was
 * found comes back as they left it: one more then.
 * @throws WordFailure `uncertain` if what was inserted, or such a number, is not to be seen
 */
export async function finish(context: Word.RequestContext, standing: Standing): Promise<InsertionResult> {
  const { insertedAt, now, found, numbers, chosen } = standing;
  const matchOf = (span: Span): Match<Span> | undefined => found.find((each) => each.span === span);
  const written = numbers.flatMap((change): Written[] => {
    const match = matchOf(change.span);
    if (!match) return [];
    match.range.load('text'); // as it is now: somebody may have typed there since it was found
    return [{ ...change, match, inserted: keep(match.range.insertText(change.value, 'Replace')) }];
  });
  const at = chosen && matchOf(chosen);
  at?.range.load('text');
  const snapshotAfter = queueSnapshotAfter(context, now, TEXTS);
  // Last, for Word may fail to go there (office-js#3589): all the rest is done by then.
  if (at) at.range.select();
  else now.items[insertedAt.first]?.getRange('Start').select();
  const isSelected = await syncUnlessGone(context);
  if (!isSelected) return outcomeWithout(context, standing);

  const edited = written.filter(({ match }) => hasMoved(match));
  const { paragraphs, bodyText } =
    edited.length > 0 ? await putBack(context, now, edited) : await snapshotAfter();
  rememberRead(paragraphs, bodyText);
  const asTheyWere = edited.map(({ span, match }) => ({ span, value: match.range.text }));
  const outcome = outcomeOf(standing, paragraphs);
  if (asTheyWere.some((each) => outcome.placeOf(each) === undefined))
    throw new WordFailure('uncertain', 'A number that somebody has edited did not come back');
  const isThere = at !== null && at !== undefined && !hasMoved(at);
  return {
    ...outcome.result(written.filter((each) => !edited.includes(each))),
    isSelected: isThere,
    paragraphs,
  };
}

/** @returns false where Word has found something gone: what came before that is done. @throws WordFailure */
async function syncUnlessGone(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const failure = await asFailure(error);
    if (failure.code !== 'gone') throw failure;
    return false;
  }
}

/** What came of an insertion of which only the selecting failed, as the report says: one `sync`. */
async function outcomeWithout(context: Word.RequestContext, standing: Standing): Promise<InsertionResult> {
  const snapshotAfter = queueSnapshotAfter(context, standing.now, TEXTS);
  await context.sync();
  const { paragraphs, bodyText } = await snapshotAfter();
  rememberRead(paragraphs, bodyText);
  const outcome = outcomeOf(standing, paragraphs);
  return { ...outcome.result(standing.numbers), isSelected: false, paragraphs };
}

/** Writes what stood there over the numbers that were written, and reads the report again. One `sync`. */
async function putBack(
  context: Word.RequestContext,
  now: ReportSnapshot,
  edited: readonly Written[],
): Promise<ReportSnapshot> {
  for (const { match, inserted } of edited) inserted.insertText(match.range.text, 'Replace');
  const snapshotAfter = queueSnapshotAfter(context, now, TEXTS);
  await context.sync();
  return snapshotAfter();
}
