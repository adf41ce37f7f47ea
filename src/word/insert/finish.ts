import type { Span } from '../../report/span';
import { hasMoved, type Located } from '../locate';
import type { Reading } from '../reading';
import type { InsertionResult, NumberChange } from './order';
import { queueReadAgain } from './readAgain';
import type { Settled } from './settle';

/** So many characters of its title tell a heading from others. */
const KNOWN_BY = 12;

/** What is known when the new paragraphs stand and what Word put beside them is taken away. */
interface Standing {
  readonly settled: Settled;
  readonly texts: readonly string[];
  /** The XML of the empty paragraph that made room; null for none. */
  readonly emptyTaken: string | null;
  /** The report with the new paragraphs, before that was taken away. */
  readonly now: Reading;
  readonly found: readonly Located<Span>[];
  /** In that report. */
  readonly numbers: readonly NumberChange[];
  readonly chosen: Span | null;
  /** The number that each new paragraph gets from Word; null where Word writes none. */
  readonly automatic: readonly (string | null)[];
}

/** Writes the numbers, selects, and reads what stands there now: one `sync`. */
export async function finish(context: Word.RequestContext, standing: Standing): Promise<InsertionResult> {
  const { settled, texts, emptyTaken, now, found, numbers, chosen, automatic } = standing;
  const placeOf = (span: Span): Located<Span> | undefined => found.find((each) => each.span === span);
  const written = numbers.flatMap(({ span, value }) => {
    const place = placeOf(span);
    if (!place) return [];
    place.range.load('text'); // as it is now: somebody may have typed there since it was found
    place.range.insertText(value, 'Replace');
    return [{ place, span, value }];
  });
  const at = chosen && placeOf(chosen);
  if (at) at.range.select();
  else now.items[settled.first]?.getRange('Start').select();
  const readAgain = queueReadAgain(context, now);
  await context.sync();

  const { paragraphs } = readAgain();
  const gone = now.paragraphs.length - paragraphs.length;
  const emptyLeft = settled.strays.length - gone;
  const first = settled.first - settled.strays.filter((index) => index < settled.first).length;
  const isWritten = ({ place, span, value }: (typeof written)[number]): boolean => {
    const text = now.paragraphs[span.paragraph]?.text ?? '';
    const wanted = text.slice(0, span.start) + value + text.slice(span.end);
    return !hasMoved(place) && paragraphs[span.paragraph - gone]?.text === wanted;
  };
  const done = written.filter(isWritten).map(({ span, value }) => {
    const title = (now.paragraphs[span.paragraph]?.text ?? '').slice(span.end, span.end + KNOWN_BY);
    return { span: { ...span, paragraph: span.paragraph - gone }, value, title };
  });
  const numberOf = (i: number): string => paragraphs[first + i]?.number.trim() ?? '';
  return {
    inserted: {
      first,
      texts,
      beside: [paragraphs[first - 1]?.text ?? null, paragraphs[first + texts.length]?.text ?? null],
      emptyTaken: emptyLeft > 0 ? null : emptyTaken, // what is left there need not come back
      numbers: done,
    },
    flaws: {
      numbersLeft: numbers.length - done.length,
      unnumbered: automatic.filter((number, i) => number !== null && numberOf(i) !== number).length,
      emptyLeft: Math.max(0, emptyLeft),
    },
    paragraphs,
  };
}
