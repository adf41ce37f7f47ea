import { hanziIn, type PairTable, pairTable } from './pairTable';

/**
 * How often characters stand side by side in official texts, and which are read alike. A table of text, a part a section,
 * with an empty line between them:
 *
 *     7312376                     how many pairs were counted
 *
 *     仁人壬忍刃                   characters that are read alike, a line each
 *
 *     人<2乡干>8口<民员             a character, and what stands behind it; a sign says how often what follows it does
 *
 *     人 大<代 民<币政>生           a character, and what stands behind the next two, as above
 */
export interface Counts extends PairTable {
  /** About how often each hanzi stands behind one; those that hardly ever do are not in it. */
  after(character: string): ReadonlyMap<string, number>;
  /** About how often three stand side by side; 0 where that is seldom. */
  triple(first: string, second: string, third: string): number;
  /** About how often a hanzi stands before another. */
  single(character: string): number;
  /** How many pairs were counted. */
  readonly total: number;
  /** The hanzi that are read or look like one. */
  alike(character: string): readonly string[];
}

/** The signs, and the least counts that they stand for: the last reaches as far as counts go. */
export const PAIR_CLASSES = { signs: '01234', least: [2, 8, 32, 128, 1000] } as const;
export const TRIPLE_CLASSES = { signs: '01', least: [7, 70] } as const;
/** How far the last class reaches, in times its least. */
const LAST_REACHES = 4;

type Classes = typeof PAIR_CLASSES | typeof TRIPLE_CLASSES;

/** Reads a table; each line is taken apart when it is first asked for. */
export function readCounts(table: string, lookalikes: readonly string[]): Counts {
  const [head = '', sounds = '', pairs = '', triples = ''] = table.trimEnd().split('\n\n');
  const pairsOf = remembered(linesByStart(pairs), (line) => countsIn(line.slice(1), PAIR_CLASSES));
  const triplesOf = remembered(linesByStart(triples), (line) => {
    const segments = line
      .slice(1)
      .split(' ')
      .filter((segment) => segment !== '');
    return new Map(
      segments.map((segment) => [segment.charAt(0), countsIn(segment.slice(1), TRIPLE_CLASSES)]),
    );
  });
  const groups = [...sounds.split('\n'), ...lookalikes];
  const alike = new Map<string, readonly string[]>();
  for (const group of groups)
    for (const character of group) {
      const all = new Set([...(alike.get(character) ?? []), ...Array.from(group)]);
      alike.set(
        character,
        [...all].filter((each) => each !== character),
      );
    }
  const singles = new Map<string, number>();
  const single = (character: string): number => {
    const known = singles.get(character);
    if (known !== undefined) return known;
    const sum = [...(pairsOf(character) ?? NONE_AFTER).values()].reduce((all, count) => all + count, 0);
    singles.set(character, sum);
    return sum;
  };
  const after = (character: string): ReadonlyMap<string, number> => pairsOf(character) ?? NONE_AFTER;
  return {
    after,
    ...pairTable(hanziByUse(pairs), after, alike),
    triple: (first, second, third) => triplesOf(first)?.get(second)?.get(third) ?? 0,
    single,
    total: Number(head),
    alike: (character) => alike.get(character) ?? [],
  };
}

/** The hanzi of a section, those first that have the longest lines. */
function hanziByUse(section: string): string[] {
  const lines = section.split('\n').sort((a, b) => b.length - a.length);
  return [...new Set([...lines.map((line) => line.charAt(0)), ...hanziIn(section)])];
}

const NONE_AFTER: ReadonlyMap<string, number> = new Map();

function linesByStart(section: string): ReadonlyMap<string, string> {
  return new Map(section.split('\n').map((line) => [line.charAt(0), line]));
}

function remembered<Value>(
  lines: ReadonlyMap<string, string>,
  read: (line: string) => Value,
): (start: string) => Value | undefined {
  const known = new Map<string, Value>();
  return (start) => {
    const value = known.get(start);
    if (value !== undefined) return value;
    const line = lines.get(start);
    if (line === undefined) return undefined;
    const made = read(line);
    known.set(start, made);
    return made;
  };
}

/** The middle of the class, as counts are spread. */
function countsIn(text: string, { signs, least }: Classes): Map<string, number> {
  const counts = new Map<string, number>();
  let count = 0;
  for (const character of text) {
    const at = signs.indexOf(character);
    if (at < 0) counts.set(character, count);
    else count = Math.sqrt((least[at] ?? 0) * (least[at + 1] ?? (least[at] ?? 0) * LAST_REACHES));
  }
  return counts;
}
