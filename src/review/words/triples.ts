import { classAt, middles, TRIPLE_CLASSES } from './classes';
import { readGaps } from './gaps';
import type { Pairs } from './pairs';

/** How often three hanzi stand side by side. */
export interface Triple {
  readonly count: number;
  /** How often the first two stand before a third, and before how many. */
  readonly known: number;
  readonly kinds: number;
}

const NO_TRIPLE: Triple = { count: 0, known: 0, kinds: 0 };

/** The triples that begin with a hanzi: for each that stands behind it a stretch of those that stand behind both. */
interface TripleRow {
  /** Where each stretch ends. */
  readonly ends: Uint32Array;
  /** How often all of a stretch were counted. */
  readonly known: Float64Array;
  /** The places of the third ones in the row of the second, and about how often each was counted. */
  readonly thirds: Uint16Array;
  readonly counts: Float64Array;
}

/** Reads the triples of a table; a row is taken apart when it is first asked for. */
export function readTriples(
  { place }: Pairs,
  rows: readonly string[],
  letters: readonly string[],
): (first: number, second: number, third: number) => Triple {
  const middle = middles(TRIPLE_CLASSES);
  const known: TripleRow[] = [];
  return (first, second, third) => {
    const at = place(first, second);
    if (at === 0) return NO_TRIPLE;
    const row = (known[first] ??= tripleRow(rows[first - 1] ?? '', letters[first - 1] ?? '', middle));
    const [from, to] = [
      at === 1 ? 0 : (row.ends[at - 2] ?? row.thirds.length),
      row.ends[at - 1] ?? row.thirds.length,
    ];
    const wanted = place(second, third);
    const found = wanted === 0 ? to : firstFrom(row.thirds, wanted, from, to);
    const count = found < to && row.thirds[found] === wanted ? (row.counts[found] ?? 0) : 0;
    return { count, known: row.known[at - 1] ?? 0, kinds: to - from };
  };
}

function tripleRow(text: string, letters: string, middle: Float64Array): TripleRow {
  const segments = text.split(' ');
  const [ends, known] = [new Uint32Array(segments.length), new Float64Array(segments.length)];
  const thirds = new Uint16Array(letters.length);
  const counts = Float64Array.from(letters, (_, at) => middle[classAt(letters, at)] ?? 0);
  let end = 0;
  for (const [at, segment] of segments.entries()) {
    for (const third of readGaps(segment)) {
      thirds[end] = third;
      known[at] = (known[at] ?? 0) + (counts[end] ?? 0);
      end += 1;
    }
    ends[at] = end;
  }
  return { ends, known, thirds, counts };
}

/** The first place of a rising stretch at which a number is not less than the one wanted. */
function firstFrom(numbers: Uint16Array, wanted: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const half = (low + high) >> 1;
    if ((numbers[half] ?? 0) < wanted) low = half + 1;
    else high = half;
  }
  return low;
}
