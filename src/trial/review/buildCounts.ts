import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { requireContent } from '../../../config/contentModule.mjs';
import { loadPinyin, type Pinyin } from '../../library/search/pinyin';
import { classOf, PAIR_CLASSES, TRIPLE_CLASSES } from '../../review/words/classes';
import { SECTION } from '../../review/words/counts';
import { writeGaps } from '../../review/words/gaps';

const TABLE = join(__dirname, '../../review/words/counts.tsv');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Of a rarer character no counts are kept. */
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
  const pairs = [...counts].filter(([characters]) => characters.length === 2);
  const triples = [...counts].filter(([characters]) => characters.length === 3);
  const hanzi = hanziOf(pairs);
  const sounds = soundsOf(await loadPinyin(), [...new Set(pairs.flatMap(([pair]) => Array.from(pair)))]);
  const rows = rowsOf(pairs, hanzi);
  const sections = [[hanzi.join('')], sounds, ...pairLines(rows), ...tripleLines(triples, rows, hanzi)];
  writeFileSync(TABLE, `${sections.map((section) => section.join('\n')).join(SECTION)}\n`);
}

type Counted = readonly (readonly [characters: string, count: number])[];

/** The hanzi of a table, those first that stand behind others most. */
function hanziOf(pairs: Counted): string[] {
  const [first, second] = [0, 1].map((at) => {
    const often = new Map<string, number>();
    for (const [pair, count] of pairs) often.set(pair.charAt(at), (often.get(pair.charAt(at)) ?? 0) + count);
    return often;
  });
  const often = (hanzi: string): number => second?.get(hanzi) ?? 0;
  return [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])]
    .filter((each) => Math.max(first?.get(each) ?? 0, often(each)) >= LEAST_OFTEN)
    .sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
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

/** What is read alike, and behind a blank what is nearly read so: 展站战 赞暂. */
function soundsOf(pinyin: Pinyin, hanzi: readonly string[]): string[] {
  const near = new Map<string, string[]>();
  for (const [letters, group] of readersOf(pinyin, hanzi)) {
    const spoken = letters.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
    near.set(spoken, [...(near.get(spoken) ?? []), group.join('')]);
  }
  return [...near.values()].map((groups) => groups.join(' ')).filter((line) => line.length > 1);
}

/** Characters by their readings. One that is read 深 begins like one that is read 生, and is not read so. */
function readersOf(pinyin: Pinyin, hanzi: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const spell = (letters: string): void => {
    const readers = [...pinyin.readers(hanzi, letters)];
    if (readers.length === 0) return;
    const longer = new Set(
      LETTERS.split('').flatMap((letter) => [...pinyin.readers(hanzi, letters + letter)]),
    );
    const whole = readers.filter((character) => !longer.has(character));
    if (whole.length > 0) groups.set(letters, whole);
    for (const letter of LETTERS) spell(letters + letter);
  };
  for (const letter of LETTERS) spell(letter);
  return groups;
}

/** What stands behind each hanzi, by their numbers, and how often: the most frequent first, as the table is read. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, string>>;

function rowsOf(pairs: Counted, hanzi: readonly string[]): Rows {
  const numbers = numbersOf(hanzi);
  const rows = new Map(hanzi.map((_, at) => [at + 1, new Map<number, string>()]));
  for (const [pair, count] of pairs) {
    const [first = 0, second = 0] = Array.from(pair, (each) => numbers.get(each) ?? 0);
    if (first > 0 && second > 0) rows.get(first)?.set(second, classOf(count, PAIR_CLASSES));
  }
  const ordered = [...rows].map(([first, row]): [number, Map<number, string>] => [
    first,
    new Map([...row].sort(([a, often], [b, rather]) => (often === rather ? a - b : often < rather ? 1 : -1))),
  ]);
  return new Map(ordered);
}

function numbersOf(hanzi: readonly string[]): ReadonlyMap<string, number> {
  return new Map(hanzi.map((each, at) => [each, at + 1]));
}

function pairLines(rows: Rows): [gaps: string[], classes: string[]] {
  const sorted = [...rows.values()].map((row) => [...row].sort(([a], [b]) => a - b));
  return [
    sorted.map((row) => writeGaps(row.map(([second]) => second))),
    sorted.map((row) => row.map(([, letter]) => letter).join('')),
  ];
}

function tripleLines(
  triples: Counted,
  rows: Rows,
  hanzi: readonly string[],
): [gaps: string[], classes: string[]] {
  const numbers = numbersOf(hanzi);
  const places = new Map(
    [...rows].map(([first, row]) => [first, new Map([...row.keys()].map((each, at) => [each, at + 1]))]),
  );
  const thirds = new Map<string, [place: number, letter: string][]>();
  for (const [triple, count] of triples) {
    const [first = 0, second = 0, third = 0] = Array.from(triple, (each) => numbers.get(each) ?? 0);
    const place = places.get(second)?.get(third);
    if (place === undefined || !rows.get(first)?.has(second)) continue;
    const key = `${first} ${second}`;
    const known = thirds.get(key) ?? [];
    thirds.set(key, known);
    known.push([place, classOf(count, TRIPLE_CLASSES)]);
  }
  const segments = [...rows].map(([first, row]) =>
    [...row.keys()].map((second) => (thirds.get(`${first} ${second}`) ?? []).sort(([a], [b]) => a - b)),
  );
  return [
    segments.map((row) =>
      row
        .map((segment) => writeGaps(segment.map(([place]) => place)))
        .join(' ')
        .trimEnd(),
    ),
    segments.map((row) => row.flatMap((segment) => segment.map(([, letter]) => letter)).join('')),
  ];
}

void main();
