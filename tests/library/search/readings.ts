import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line is a character with its reading, or a word in which one is read otherwise, with all of its readings. */
const READINGS = new Map(
  readFileSync(join(__dirname, 'readings.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [word = '', ...syllables] = line.split(' ');
      return [word, syllables];
    }),
);
const LONGEST = Math.max(...Array.from(READINGS.keys(), (word) => word.length));
const PUNCTUATION = /[、，“”（）]/;

/**
 * A name's syllables as a dictionary gives them, digits as they are, punctuation left out.
 * @throws if `readings.txt` lacks a character
 */
export function syllablesOf(name: string): string[] {
  const syllables: string[] = [];
  for (let at = 0; at < name.length;) {
    const read = readAt(name, at);
    syllables.push(...read.syllables);
    at += read.length;
  }
  return syllables;
}

function readAt(name: string, at: number): { syllables: readonly string[]; length: number } {
  for (let length = LONGEST; length > 0; length -= 1) {
    const syllables = READINGS.get(name.slice(at, at + length));
    if (syllables) return { syllables, length };
  }
  const character = name.charAt(at);
  if (PUNCTUATION.test(character)) return { syllables: [], length: 1 };
  if (/\d/.test(character)) return { syllables: [character], length: 1 };
  throw new Error(`tests/library/search/readings.txt lacks a line for ${character}, such as “溪 xi”`);
}
