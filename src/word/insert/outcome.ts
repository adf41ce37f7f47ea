import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { WordFailure } from '../office/failure';
import type { Match } from '../locate/match';
import type { ReportSnapshot } from '../read/snapshot';
import { changed, type InsertionResult, type NumberChange } from './order';
import { nearest, findParagraphs } from './findParagraphs';
import type { InsertedAt } from './findInserted';

/** So many characters of its title tell a heading from others. */
const KNOWN_BY = 12;

/** What is known when the new paragraphs stand and what Word put beside them is taken away. */
export interface Standing {
  readonly insertedAt: InsertedAt;
  readonly texts: readonly string[];
  /** The XML of the empty paragraph that made room; null for none. */
  readonly emptyTaken: string | null;
  /** The report with the new paragraphs, before that was taken away. */
  readonly now: ReportSnapshot;
  readonly found: readonly Match<Span>[];
  /** In that report. */
  readonly numbers: readonly NumberChange[];
  readonly chosen: Span | null;
  /** The number that each new paragraph gets from Word; null where Word writes none. */
  readonly automatic: readonly (string | null)[];
}

/** What came of an insertion, as the report says afterwards. */
export interface Outcome {
  /** Where the heading with a number stands that was changed so: its index in the body; undefined where none reads so. */
  placeOf(change: NumberChange): number | undefined;
  /** @param written the numbers that were written */
  result(written: readonly NumberChange[]): Pick<InsertionResult, 'inserted' | 'flaws'>;
}

/**
 * Looks for what was inserted. It need not be where it was before the last batch: of the empty paragraphs beside it some
 * may be left, and somebody may have written something before it.
 * @param paragraphs the report as it is now
 * @throws WordFailure `uncertain` if it is not there
 */
export function outcomeOf(standing: Standing, paragraphs: readonly Paragraph[]): Outcome {
  const { insertedAt, texts, emptyTaken, now, numbers, automatic } = standing;
  const kept = now.paragraphs.filter(({ index }) => !insertedAt.strays.includes(index));
  const straysBefore = (at: number): number => insertedAt.strays.filter((index) => index < at).length;
  const expected = insertedAt.first - straysBefore(insertedAt.first);
  const copies = findParagraphs(texts, paragraphs);
  const first = nearest(copies, expected);
  if (first === undefined) throw new WordFailure('uncertain', 'What was inserted is not to be seen');
  const end = first + texts.length;

  const placeOf = (change: NumberChange): number | undefined => {
    const { paragraph } = change.span;
    const wanted = changed(now.paragraphs[paragraph]?.text ?? '', change);
    const places = findParagraphs([wanted], paragraphs).filter((index) => index >= end);
    return nearest(places, paragraph - straysBefore(paragraph) + first - expected);
  };
  const emptyLeft = Math.max(
    0,
    emptiesBeside(paragraphs, first, texts.length) - emptiesBeside(kept, expected, texts.length),
  );
  const numberOf = (i: number): string => paragraphs[first + i]?.number.trim() ?? '';
  return {
    placeOf,
    result(written) {
      const done = written.flatMap((change) => {
        const paragraph = placeOf(change);
        if (paragraph === undefined) return [];
        const { span, value } = change;
        const title = (now.paragraphs[span.paragraph]?.text ?? '').slice(span.end, span.end + KNOWN_BY);
        return [{ span: { ...span, paragraph }, value, title }];
      });
      return {
        inserted: {
          first,
          texts,
          copies: copies.length,
          beside: [paragraphs[first - 1]?.text ?? null, paragraphs[end]?.text ?? null],
          emptyTaken: emptyLeft > 0 ? null : emptyTaken, // what is left there need not come back
          numbers: done,
        },
        flaws: {
          numbersLeft: numbers.length - done.length,
          unnumbered: automatic.filter((number, i) => number !== null && numberOf(i) !== number).length,
          emptyLeft,
        },
      };
    },
  };
}

/** How many empty paragraphs stand right before and behind some others. */
function emptiesBeside(paragraphs: readonly Paragraph[], first: number, count: number): number {
  const isEmpty = (at: number): boolean => paragraphs[at]?.text === '';
  let empties = 0;
  for (let at = first - 1; isEmpty(at); at--) empties++;
  for (let at = first + count; isEmpty(at); at++) empties++;
  return empties;
}
