import type { Span } from '../../report/span';
import { WordFailure } from '../failure';
import { hasMoved, type Located } from '../locate';
import type { Reading } from '../reading';
import type { InsertionResult, NumberChange } from './order';
import { outcomeOf, type Standing } from './outcome';
import { queueReadAgain } from './readAgain';

/** A number that is written over another. */
interface Written extends NumberChange {
  readonly place: Located<Span>;
  readonly inserted: Word.Range;
}

/**
 * Writes the numbers, selects, and reads what stands there now: one `sync`. A number that somebody has edited since it was
 * found comes back as they left it: one more then.
 * @throws WordFailure `uncertain` if what was inserted, or such a number, is not to be seen
 */
export async function finish(context: Word.RequestContext, standing: Standing): Promise<InsertionResult> {
  const { settled, now, found, numbers, chosen } = standing;
  const placeOf = (span: Span): Located<Span> | undefined => found.find((each) => each.span === span);
  const written = numbers.flatMap((change): Written[] => {
    const place = placeOf(change.span);
    if (!place) return [];
    place.range.load('text'); // as it is now: somebody may have typed there since it was found
    return [{ ...change, place, inserted: place.range.insertText(change.value, 'Replace') }];
  });
  const at = chosen && placeOf(chosen);
  if (at) {
    at.range.load('text');
    at.range.select();
  } else now.items[settled.first]?.getRange('Start').select();
  const readAgain = queueReadAgain(context, now);
  await context.sync();

  const edited = written.filter(({ place }) => hasMoved(place));
  const { paragraphs } = edited.length > 0 ? await putBack(context, now, edited) : readAgain();
  const asTheyWere = edited.map(({ span, place }) => ({ span, value: place.range.text }));
  const outcome = outcomeOf(standing, paragraphs);
  if (asTheyWere.some((each) => outcome.placeOf(each) === undefined))
    throw new WordFailure('uncertain', 'A number that somebody has edited did not come back');
  const isSelected = at !== null && at !== undefined && !hasMoved(at);
  return { ...outcome.result(written.filter((each) => !edited.includes(each))), isSelected, paragraphs };
}

/** Writes what stood there over the numbers that were written, and reads the report again. One `sync`. */
async function putBack(
  context: Word.RequestContext,
  now: Reading,
  edited: readonly Written[],
): Promise<Reading> {
  for (const { place, inserted } of edited) inserted.insertText(place.range.text, 'Replace');
  const readAgain = queueReadAgain(context, now);
  await context.sync();
  return readAgain();
}
