import type { Paragraph } from '../../../../report/paragraph';
import type { Entry } from '../../../../worklist/entry';
import type { Place } from '../../../../worklist/places/place';
import { endsOf, firstOf, lastOf } from './cut';
import { labelsOf, saysNothing } from './labels';
import type { SentenceLine } from './rows';
import type { ReportSentence } from './sentences';

/** A stretch of a sentence: words, a place that is to be filled in, or what was filled in in another. */
export interface Piece {
  readonly text: string;
  /** What is to be filled in there; undefined for words and values. */
  readonly entry: Entry | undefined;
  readonly isValue: boolean;
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

/** A line as it was cut last: a row is drawn many times while its report stays the same. */
interface Known {
  readonly isOpen: boolean;
  readonly places: readonly Place[];
  readonly pieces: readonly Piece[];
}

const KNOWN = new WeakMap<SentenceLine, Known>();

/**
 * A sentence with the places in it that are to be filled in, and those that were. One that holds nothing else, as in a cell of a table, is led
 * by what stands before it in the report: 工业总产值 · X.X.
 * @param paragraphs the worklist's
 * @param places what was filled in in the report
 * @param isOpen whether it is shown whole, or cut to about two lines
 */
export function piecesOf(
  line: SentenceLine,
  paragraphs: readonly Paragraph[],
  places: readonly Place[],
  isOpen: boolean,
): readonly Piece[] {
  const known = KNOWN.get(line);
  if (known?.isOpen === isOpen && known.places === places) return known.pieces;
  const lengths = isOpen ? OPEN : inTwoLines(line);
  const pieces = cut(line, paragraphs, valuesIn(line, places, lengths.lead), lengths);
  KNOWN.set(line, { isOpen, places, pieces });
  return pieces;
}

/** Where a value, or something that is to be filled in, stands in the paragraph. */
interface Spot extends Stretch {
  readonly entry: Entry | undefined;
}

/** The values that stand in a sentence, as far before its first blank as it is shown. */
function valuesIn({ sentence, entries }: SentenceLine, places: readonly Place[], lead: number): Spot[] {
  const [first] = entries;
  if (!first) return [];
  const { span, start: blank } = first.placeholder;
  const from = Math.max(sentence.start, blank - lead);
  return places.flatMap(({ standing, part, paragraph, start, reads, text }) => {
    const isHere = standing === 'filled' && part === span.part && paragraph === span.paragraph;
    const end = start + reads.length;
    const isShown = isHere && text === first.text && start >= from && end <= sentence.end;
    return isShown ? [{ start, end, entry: undefined }] : [];
  });
}

function cut(
  { sentence, entries }: SentenceLine,
  paragraphs: readonly Paragraph[],
  values: readonly Spot[],
  lengths: Lengths,
): Piece[] {
  const [first] = entries;
  const text = first?.text ?? '';
  const labels = first && isBare(sentence, first) ? labelsOf(first.placeholder.span, paragraphs) : '';
  const blanks = entries.map((entry): Spot => {
    const { start, end } = entry.placeholder;
    return { start, end, entry };
  });
  const spots = [...blanks, ...values].sort((a, b) => a.start - b.start);
  const pieces = cutSentence(text, sentence, spots, (spot) => spot, lengths);
  const led = labels === '' ? pieces : [{ text: labels, spot: undefined }, ...pieces];
  return led.map(({ text: words, spot }) => ({
    text: words,
    entry: spot?.entry,
    isValue: spot !== undefined && !spot.entry,
  }));
}

/** By the first entry that stands in each: as long as it is the same one, its sentence reads as it did. */
const KNOWN_BARE = new WeakMap<Entry, boolean>();

/** Whether a sentence tells nothing of what stands in it. It is asked for again whenever the list has changed. */
function isBare({ start, end, entries }: ReportSentence, { text }: Entry): boolean {
  const [first] = entries;
  const known = first && KNOWN_BARE.get(first);
  if (known !== undefined) return known;
  const isIt = saysNothing(text.slice(start, end));
  if (first) KNOWN_BARE.set(first, isIt);
  return isIt;
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
