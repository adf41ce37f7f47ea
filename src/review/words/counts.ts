import { type Alike, alikeIn } from './alike';
import type { Steps } from '../../report/steps';
import { readPairs } from './pairs';
import { readTriples, type Triple } from './triples';

/**
 * How often hanzi stand side by side in official texts, and which are taken for each other. They are numbered from 1, those
 * first that are used most; 0 is any other sign.
 */
export interface Counts {
  /** All that are known, by their numbers: the first is 1. Of the last ones nothing was counted. */
  readonly hanzi: string;
  /** How many of them were counted. */
  readonly counted: number;
  /** The numbers of what stands in a text, one for each UTF-16 unit. */
  numbersOf(text: string): Uint16Array;
  /** About how often a hanzi stands behind another; 0 where it hardly ever does. */
  pair(first: number, second: number): number;
  /** About how often three stand side by side, and how often the first two do before any third that is known. */
  triple(first: number, second: number, third: number): Triple;
  /** About how often a hanzi stands before another. */
  single(number: number): number;
  /** The hanzi that stand behind one, the most frequent first. */
  behind(number: number): Uint16Array;
  /** How many hanzi one stands behind. */
  before(number: number): number;
  /** How many pairs there are, and about how often all of them were counted. */
  readonly pairs: number;
  readonly total: number;
  /** What a hanzi may be written for. */
  alike(number: number): readonly Alike[];
}

/** A word stands at least so often, and so many times as often as chance would have it. */
const WORD = 30;
const BEYOND_CHANCE = 8;

/** Whether two hanzi are a word, as far as counts tell. */
export function isWord(first: number, second: number, counts: Counts): boolean {
  const often = counts.pair(first, second);
  const byChance = (counts.single(first) * counts.single(second)) / counts.total;
  return often >= WORD && often > byChance * BEYOND_CHANCE;
}

/** A line between the sections of a table. */
export const SECTION = '\n#\n';

/** The first and the last of the hanzi. */
const FIRST_HANZI = 0x4e00;
const LAST_HANZI = 0x9fff;

/**
 * Reads a table of counts, in steps. It is text in six sections:
 *
 * 1. the hanzi that were counted, in one line
 * 2. what is read alike, a line each; what is only nearly read so stands behind a blank: `展站战 赞暂`
 * 3. the pairs: for each hanzi a line of the numbers of those that stand behind it, as gaps
 * 4. their counts: for each pair a letter
 * 5. the triples: for each hanzi a line, in it for each that stands behind it (the most frequent first) which of those that
 *    stand behind that one (by their places among them) stand behind both, as gaps, with a blank between
 * 6. their counts: for each triple a letter
 */
export function* readCounts(table: string, lookalikes: readonly string[]): Steps<Counts> {
  const [counted = '', sounds = '', ...sections] = table.replace(/\n$/, '').split(SECTION);
  const [seconds = [], letters = [], thirds = [], tripleLetters = []] = sections.map((section) =>
    section.split('\n'),
  );
  const alikes = [sounds.replace(/\s/g, ''), ...lookalikes].join('');
  const hanzi = [...new Set(counted + alikes)].join('');
  const numbers = new Uint16Array(LAST_HANZI - FIRST_HANZI + 1);
  for (let at = 0; at < hanzi.length; at += 1) numbers[hanzi.charCodeAt(at) - FIRST_HANZI] = at + 1;
  yield;
  const pairs = yield* readPairs(counted.length, seconds, letters);
  const triple = readTriples(pairs, thirds, tripleLetters);
  const numbersOf = (text: string): Uint16Array => {
    const all = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at += 1) all[at] = numbers[text.charCodeAt(at) - FIRST_HANZI] ?? 0;
    return all;
  };
  const alike = alikeIn(sounds.split('\n'), lookalikes, (character) => numbersOf(character)[0] ?? 0);
  return {
    hanzi,
    counted: counted.length,
    numbersOf,
    pair: pairs.count,
    triple,
    single: (number) => pairs.singles[number] ?? 0,
    behind: (number) => pairs.seconds.subarray(pairs.starts[number] ?? 0, pairs.starts[number + 1] ?? 0),
    before: (number) => pairs.befores[number] ?? 0,
    pairs: pairs.seconds.length,
    total: pairs.singles.reduce((sum, count) => sum + count, 0),
    alike,
  };
}
