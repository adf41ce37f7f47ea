import { classAt, middles, PAIR_CLASSES } from './classes';
import type { Steps } from '../../report/steps';
import { readGaps } from './gaps';

/** The pairs row by row: those that stand behind a hanzi, the most frequent first. */
export interface Pairs {
  /** Where the row of a hanzi starts. */
  readonly starts: Uint32Array;
  readonly seconds: Uint16Array;
  /** Which in its row a pair is, from 1 on; 0 where there is no such pair. */
  readonly place: (first: number, second: number) => number;
  readonly count: (first: number, second: number) => number;
  readonly singles: Float64Array;
  readonly befores: Uint16Array;
}

/** The rows that are read in one step: those of the hanzi that are used most are the longest. */
export const ROWS_A_STEP = 50;

/**
 * Reads the pairs of a table, in steps.
 * @param size how many hanzi were counted
 * @param rows for each the numbers of those that stand behind it, as gaps
 * @param letters their counts
 */
export function* readPairs(size: number, rows: readonly string[], letters: readonly string[]): Steps<Pairs> {
  const width = size + 1;
  const places = new Uint16Array(width * width);
  const length = letters.reduce((sum, { length: each }) => sum + each, 0);
  const starts = new Uint32Array(size + 2);
  const [seconds, counts] = [new Uint16Array(length), new Float64Array(length)];
  const [singles, befores] = [new Float64Array(width), new Uint16Array(width)];
  const middle = middles(PAIR_CLASSES);
  let end = 0;
  for (let first = 1; first <= size; first += 1) {
    if (first % ROWS_A_STEP === 0) yield;
    const row = readGaps(rows[first - 1] ?? '');
    const begin = end;
    starts[first] = begin;
    for (const [at, each] of byClass(letters[first - 1] ?? '')) {
      const second = row[at] ?? 0;
      const count = middle[each] ?? 0;
      seconds[end] = second;
      counts[end] = count;
      singles[first] = (singles[first] ?? 0) + count;
      befores[second] = (befores[second] ?? 0) + 1;
      end += 1;
      places[first * width + second] = end - begin;
    }
  }
  starts[size + 1] = end;
  const place = (first: number, second: number): number =>
    first > size || second > size ? 0 : (places[first * width + second] ?? 0);
  const count = (first: number, second: number): number => {
    const at = place(first, second);
    return at === 0 ? 0 : (counts[(starts[first] ?? 0) + at - 1] ?? 0);
  };
  return { starts, seconds, place, count, singles, befores };
}

/** The places in a row of letters with their classes, the highest class first. */
function byClass(letters: string): [at: number, each: number][] {
  const buckets: [number, number][][] = PAIR_CLASSES.map(() => []);
  for (let at = 0; at < letters.length; at += 1) {
    const each = classAt(letters, at);
    buckets[each]?.push([at, each]);
  }
  return buckets.reverse().flat();
}
