import type { Alphabet, Pinyin } from './pinyin';

/** zhuang, chuang, shuang. */
const LONGEST_SYLLABLE = 6;
const LETTER = /[a-zü]/;

/** A query that may be pinyin. */
export interface Spelling {
  readonly query: string;
  /** For each place in the query, the characters that a syllable which begins there may stand for, by its length. */
  readonly steps: readonly (readonly Step[])[];
}

interface Step {
  readonly length: number;
  readonly characters: ReadonlySet<string>;
}

/**
 * Reads a query as pinyin: each character of a name may be written by the beginning of one of its readings, or as it
 * is, so that `sgbz`, `sigebuzhai`, `sigebz` and `si个bz` all are 四个不摘.
 * @param query folded
 * @returns undefined where there is not a letter in it
 */
export function spellingOf(query: string, alphabet: Alphabet, pinyin: Pinyin): Spelling | undefined {
  if (!LETTER.test(query)) return undefined;
  return {
    query,
    steps: Array.from({ length: query.length }, (_, at) => stepsAt(query, at, alphabet, pinyin)),
  };
}

function stepsAt(query: string, begin: number, alphabet: Alphabet, pinyin: Pinyin): Step[] {
  const steps: Step[] = [{ length: 1, characters: new Set(query.charAt(begin)) }];
  const limit = Math.min(query.length, begin + LONGEST_SYLLABLE);
  for (let end = begin + 1; end <= limit && LETTER.test(query.charAt(end - 1)); end += 1) {
    const characters = pinyin.readers(alphabet, query.slice(begin, end));
    if (characters.size === 0) break;
    steps.push({ length: end - begin, characters });
  }
  return steps;
}

/**
 * Whether a query spells a text from a place on.
 * @returns where in the text the query ends: at the text's own end where it can, else as early as it can
 */
export function spelledEnd(text: string, from: number, { query, steps }: Spelling): number | undefined {
  let end: number | undefined;
  /** How much of the query the characters up to here may have spelled: xian is 先, or 西 and 安. */
  let reached: ReadonlySet<number> = new Set([0]);
  for (let at = from; at < text.length && reached.size > 0; at += 1) {
    const next = new Set<number>();
    for (const begin of reached) {
      for (const { length, characters } of steps[begin] ?? []) {
        if (characters.has(text.charAt(at))) next.add(begin + length);
      }
    }
    if (next.has(query.length) && (end === undefined || at + 1 === text.length)) end = at + 1;
    reached = next;
  }
  return end;
}

/** Whether a query may spell a text from a place on: a look at the first character, which is nearly always enough. */
export function maySpell(text: string, from: number, { steps }: Spelling): boolean {
  const character = text.charAt(from);
  return steps[0]?.some(({ characters }) => characters.has(character)) ?? false;
}
