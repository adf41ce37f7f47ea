import type { Counts } from './counts';

/** How closely two hanzi are bound at least that may belong to one word, and the two words together. */
const ONE = 0.5;
const BOTH = 3;
/** So much more closely they must be bound than the right word would be with what stands beside it. */
const CLOSER = 1;

/** A form of two hanzi at a place in a text, and what it is taken to be written for. */
export interface TakenFor {
  readonly text: string;
  /** In UTF-16. */
  readonly start: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * Whether a form of two hanzi is no word at all, but the end of one and the beginning of the next: 己经 in 自己经营. Its
 * hanzi are then bound to those beside them, and more closely than those of the right word would be.
 */
export function isAcrossWords({ text, start, wrong, right }: TakenFor, counts: Counts): boolean {
  if (wrong.length !== 2) return false;
  const [left = 0, first = 0, last = 0, next = 0] = counts.numbersOf(
    (text.charAt(start - 1) || ' ') + wrong + text.charAt(start + 2),
  );
  const outside = Math.min(counts.pair(left, first), counts.pair(last, next));
  if (counts.pair(first, last) >= outside) return false;
  const [before, behind] = [bondOf(left, first, counts), bondOf(last, next, counts)];
  if (before < ONE || behind < ONE || before + behind < BOTH) return false;
  const [firstRight = 0, lastRight = 0] = counts.numbersOf(right);
  return (
    (first === firstRight || before >= bondOf(left, firstRight, counts) + CLOSER) &&
    (last === lastRight || behind >= bondOf(lastRight, next, counts) + CLOSER)
  );
}

/** How much more often one stands behind another than it would by chance, as a logarithm. */
function bondOf(first: number, second: number, counts: Counts): number {
  const times = counts.pair(first, second);
  return times === 0
    ? -Infinity
    : Math.log((times * counts.total) / (counts.single(first) * Math.max(1, counts.single(second))));
}
