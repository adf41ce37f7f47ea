import { hashOf } from '../report/hash';

/**
 * Codes are three letters and one that checks them: no digits, so that no program takes them for a date, a number or the
 * beginning of a row to be counted up; no vowels, so that they are no word; no letter that looks like another's.
 */
const LETTERS = 'BCDFGHJKMNPQRTVWXY';
const BASE = LETTERS.length;
const COUNT = BASE ** 3;

/** Prime to 18: one wrong letter makes no other code, and neighbours in the wrong order seldom do. */
const WEIGHTS = [5, 7, 5] as const;

function codeOf(number: number): string {
  const digits = [Math.floor(number / BASE ** 2), Math.floor(number / BASE) % BASE, number % BASE];
  const sum = digits.reduce((total, digit, at) => total + digit * (WEIGHTS[at] ?? 1), 0);
  return [...digits, (BASE - (sum % BASE)) % BASE].map((digit) => LETTERS.charAt(digit)).join('');
}

function numberOf(key: string, round: number): number {
  return parseInt(hashOf(`${key}\u0000${round}`), 36) % COUNT;
}

/**
 * A code for each key, which follows from the key alone: where two keys have the same code, both get others, so that a row
 * that goes away does not leave its code to another.
 * @param keys no two are equal; fewer than the codes that there are
 */
export function codesFor(keys: readonly string[]): string[] {
  const codes = new Map<string, string>();
  const taken = new Set<number>();
  let open = keys;
  for (let round = 0; open.length > 0; round++) {
    const wanted = new Map<number, string[]>();
    for (const key of open) {
      const number = numberOf(key, round);
      wanted.set(number, [...(wanted.get(number) ?? []), key]);
    }
    for (const [number, [first = '', ...others]] of wanted)
      if (others.length === 0 && !taken.has(number)) codes.set(first, codeOf(number));
    for (const number of wanted.keys()) taken.add(number);
    open = open.filter((key) => !codes.has(key));
  }
  return keys.map((key) => codes.get(key) ?? '');
}

/** A code as somebody wrote it: small, wide, in brackets. Empty where it has not the shape of one. */
export function writtenCode(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s[\]【】()（）〔〕“”"'：:.、]/g, '');
  return /^[A-Z]{4}$/.test(letters) ? letters : '';
}
