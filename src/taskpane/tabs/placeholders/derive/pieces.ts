import type { Paragraph } from '../../../../report/paragraph';
import type { Entry } from '../../../../worklist/entry';
import { endsOf, firstOf, lastOf } from './cut';
import { labelsOf, saysNothing } from './labels';
import type { SentenceLine } from './rows';

/** A stretch of a sentence: words, or a place that is to be filled in. */
export interface Piece {
  readonly text: string;
  /** What is to be filled in there; undefined for words. */
  readonly entry: Entry | undefined;
}

/** How much of a long sentence is shown before its first blank, behind its last, and at either end of what is between two. */
interface Lengths {
  readonly lead: number;
  readonly tail: number;
  readonly between: number;
}

/** A stretch of a paragraph, UTF-16, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a sentence as it is shown, and what stands there; undefined for words. */
interface Cut<T> {
  readonly text: string;
  readonly spot: T | undefined;
}

/** Whole, but where a paragraph is one sentence. */
export const OPEN: Lengths = { lead: 120, tail: 80, between: 120 };
/** How many characters two lines have room for in the narrowest pane. */
const TWO_LINES = 40;
/** In two lines at least so much stands before the first blank, however many follow. */
const LEAST_LEAD = 12;
const BETWEEN = 14;

/** So that the first blanks are in sight: what stands before the first goes as far as the others leave room. */
function inTwoLines({ sentence, entries }: SentenceLine): Lengths {
  const first = entries[0]?.placeholder.start ?? sentence.start;
  const last = entries.at(-1)?.placeholder.end ?? sentence.end;
  return { lead: Math.max(LEAST_LEAD, TWO_LINES - (last - first)), tail: TWO_LINES, between: BETWEEN };
}

/** What was cut last for each line, and in which report: a row is drawn many times while its report stays the same. */
const KNOWN = new WeakMap<SentenceLine, { readonly isOpen: boolean; readonly pieces: readonly Piece[] }>();

/**
 * A sentence with the places in it that are to be filled in. One that holds nothing else, as in a cell of a table, is led
 * by what stands before it in the report: 工业总产值 · X.X.
 * @param paragraphs the worklist's
 * @param isOpen whether it is shown whole, or cut to about two lines
 */
export function piecesOf(
  line: SentenceLine,
  paragraphs: readonly Paragraph[],
  isOpen: boolean,
): readonly Piece[] {
  const known = KNOWN.get(line);
  if (known?.isOpen === isOpen) return known.pieces;
  const pieces = cut(line, paragraphs, isOpen ? OPEN : inTwoLines(line));
  KNOWN.set(line, { isOpen, pieces });
  return pieces;
}

function cut(
  { sentence, entries }: SentenceLine,
  paragraphs: readonly Paragraph[],
  lengths: Lengths,
): Piece[] {
  const [first] = entries;
  const text = first?.text ?? '';
  const isBare = saysNothing(text.slice(sentence.start, sentence.end));
  const labels = first && isBare ? labelsOf(first.placeholder.span, paragraphs) : '';
  const pieces = cutSentence(text, sentence, entries, ({ placeholder }) => placeholder, lengths);
  const led = labels === '' ? pieces : [{ text: labels, spot: undefined }, ...pieces];
  return led.map((piece) => ({ text: piece.text, entry: piece.spot }));
}

/**
 * A sentence with what stands in some places of it, the words between them cut.
 * @param text its paragraph
 * @param spots in their order
 */
export function cutSentence<T>(
  text: string,
  sentence: Stretch,
  spots: readonly T[],
  stretchOf: (spot: T) => Stretch,
  { lead, tail, between }: Lengths,
): Cut<T>[] {
  const cuts: Cut<T>[] = [];
  let copied = sentence.start;
  for (const spot of spots) {
    const { start, end } = stretchOf(spot);
    const words = text.slice(copied, start);
    const shown = copied === sentence.start ? lastOf(words, lead) : endsOf(words, between);
    cuts.push({ text: shown, spot: undefined }, { text: text.slice(start, end), spot });
    copied = end;
  }
  cuts.push({ text: firstOf(text.slice(copied, sentence.end), tail), spot: undefined });
  return cuts.filter((each) => each.text !== '');
}
