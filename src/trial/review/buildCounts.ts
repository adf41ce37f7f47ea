import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { requireContent } from '../../../config/contentModule.mjs';
import { loadPinyin, type Pinyin } from '../../library/search/pinyin';
import { PAIR_CLASSES, TRIPLE_CLASSES } from '../../review/words/counts';

const TABLE = join(__dirname, '../../review/words/counts.tsv');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A rarer character is put in nobody's place. */
const LEAST_OFTEN = 30;

/**
 * Builds the table by which homophones are found, out of counts of two and three hanzi, a line each: 乡村<tab>5132.
 * The text in which they were counted goes into it in no other way.
 */
async function main(): Promise<void> {
  const [source] = process.argv.slice(2);
  if (source === undefined) throw new Error('Name the file of counts.');
  const lines = gunzipSync(readFileSync(source)).toString('utf8').trim().split('\n');
  const counted = lines.map((line): [string, number] => {
    const [characters = '', count = ''] = line.split('\t');
    return [characters, Number(count)];
  });
  const counts = new Map(counted);
  for (const [characters, count] of await ownCounts())
    counts.set(characters, (counts.get(characters) ?? 0) + count);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.filter(([characters]) => characters.length === 2);
  const triples = sorted.filter(([characters]) => characters.length === 3);
  const total = pairs.reduce((sum, [, count]) => sum + count, 0);
  const often = new Map<string, number>();
  for (const [pair, count] of pairs) often.set(pair.charAt(0), (often.get(pair.charAt(0)) ?? 0) + count);
  const alphabet = [...often].filter(([, count]) => count >= LEAST_OFTEN).map(([character]) => character);
  const sounds = soundsOf(await loadPinyin(), alphabet).map((group) => group.join(''));
  const sections = [[String(total)], sounds, pairLines(pairs), tripleLines(triples)];
  writeFileSync(TABLE, `${sections.map((section) => section.join('\n')).join('\n\n')}\n`);
}

/** What our own skeletons and phrases say counts for so many times: it is how a township writes. */
const OWN_WEIGHT = 8;

async function ownCounts(): Promise<Map<string, number>> {
  requireContent();
  const [{ bundledReports, bundledSections }, { PHRASES }] = await Promise.all([
    import('../../library/content/skeletons'),
    import('../../library/content/phrases'),
  ]);
  const texts = [...bundledReports, ...bundledSections].map(({ markdown }) => markdown);
  const phrases = PHRASES.map(({ wording, expansion }) => `${wording}，${expansion}`);
  const counts = new Map<string, number>();
  for (const [run] of [...texts, ...phrases].join('，').matchAll(/[\u4e00-\u9fff]+/g))
    for (const length of [2, 3])
      for (let at = 0; at + length <= run.length; at += 1) {
        const characters = run.slice(at, at + length);
        counts.set(characters, (counts.get(characters) ?? 0) + OWN_WEIGHT);
      }
  return counts;
}

/** Characters of one reading. One that is read 深 begins like one that is read 生, and is not read so. */
function soundsOf(pinyin: Pinyin, alphabet: readonly string[]): string[][] {
  const groups: string[][] = [];
  const spell = (letters: string): void => {
    const readers = [...pinyin.readers(alphabet, letters)];
    if (readers.length === 0) return;
    const longer = new Set(
      LETTERS.split('').flatMap((letter) => [...pinyin.readers(alphabet, letters + letter)]),
    );
    const whole = readers.filter((character) => !longer.has(character));
    if (whole.length > 1) groups.push(whole);
    for (const letter of LETTERS) spell(letters + letter);
  };
  for (const letter of LETTERS) spell(letter);
  return groups;
}

function pairLines(pairs: readonly (readonly [string, number])[]): string[] {
  return [...groupedBy(pairs, 1)].map(([first, seconds]) => first + classed(seconds, PAIR_CLASSES));
}

function tripleLines(triples: readonly (readonly [string, number])[]): string[] {
  return [...groupedBy(triples, 1)].map(([first, rest]) => {
    const segments = [...groupedBy(rest, 1)].map(
      ([second, thirds]) => second + classed(thirds, TRIPLE_CLASSES),
    );
    return [first, ...segments.filter((segment) => segment.length > 1)].join(' ');
  });
}

/** Counts by the first characters, which are taken off. */
function groupedBy(
  counted: readonly (readonly [string, number])[],
  length: number,
): Map<string, [string, number][]> {
  const groups = new Map<string, [string, number][]>();
  for (const [characters, count] of counted) {
    const start = characters.slice(0, length);
    const group = groups.get(start) ?? [];
    group.push([characters.slice(length), count]);
    groups.set(start, group);
  }
  return groups;
}

function classed(
  counted: readonly (readonly [string, number])[],
  { signs, least }: typeof PAIR_CLASSES | typeof TRIPLE_CLASSES,
): string {
  return least
    .map((from, at) => {
      const to = least[at + 1] ?? Infinity;
      const inside = counted
        .filter(([, count]) => count >= from && count < to)
        .map(([character]) => character);
      return inside.length === 0 ? '' : signs.charAt(at) + inside.sort().join('');
    })
    .join('');
}

void main();
