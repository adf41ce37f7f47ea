import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { atOnce } from '../../src/report/steps';
import { classOf, PAIR_CLASSES } from '../../src/review/words/classes';
import { type Counts, isWord, readCounts, SECTION } from '../../src/review/words/counts';
import { readGaps, writeGaps } from '../../src/review/words/gaps';
import { likelihoodBy } from '../../src/review/words/likelihood';
import { LOOKALIKES } from '../../src/review/words/lookalikes';
import { misspellingsBy } from '../../src/review/words/misspellings';
import { longTest } from '../amount';
import { COUNTS } from './counts';

const TABLE = join(__dirname, '../../src/review/words/counts.tsv');
/** What loading it may cost. */
const MOST_BYTES = 600_000;

test.each([[[]], [[1]], [[3, 4, 90]], [[80, 81, 82, 500, 2000]]])(
  'rising numbers %j go through gaps',
  (numbers) => {
    expect(readGaps(writeGaps(numbers))).toEqual(numbers);
  },
);

/** 保护 often, 保户 and 户服 seldom, 护服 and 服务 often; behind 文保 stands 护. */
const SMALL = [
  '保护户服务文',
  '户护 呼\n复服付',
  [[2, 3], [4], [4], [5], [], [1]].map(writeGaps).join('\n'),
  ['kd', 'i', 'a', 'n', '', 'g'].join('\n'),
  ['1', '', '', '', '', '1'].map((place) => writeGaps(place === '' ? [] : [Number(place)])).join('\n'),
  ['c', '', '', '', '', 'e'].join('\n'),
].join(SECTION);

function numbers(counts: Counts, text: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = counts.numbersOf(text);
  return [first, second, third];
}

test('a table tells how often hanzi stand side by side', () => {
  const counts = atOnce(readCounts(SMALL, []));
  const pair = (text: string): number => counts.pair(numbers(counts, text)[0], numbers(counts, text)[1]);
  expect(pair('保户')).toBeGreaterThan(0);
  expect(pair('保护')).toBeGreaterThan(pair('保户'));
  expect(pair('服务')).toBeGreaterThan(pair('保护'));
  expect(pair('复务')).toBe(0);
  expect(pair('务，')).toBe(0);
  const [own] = numbers(counts, '保');
  expect(counts.single(own)).toBe(pair('保护') + pair('保户'));
  // The most frequent first.
  expect([...counts.behind(own)]).toEqual([...counts.numbersOf('护户')]);
  expect(counts.before(numbers(counts, '服')[0])).toBe(2);
});

test('and how often three do', () => {
  const counts = atOnce(readCounts(SMALL, []));
  const known = counts.triple(...numbers(counts, '文保护'));
  expect(known.count).toBeGreaterThan(0);
  expect(known).toEqual({ count: known.count, known: known.count, kinds: 1 });
  expect(counts.triple(...numbers(counts, '文保户'))).toEqual({ ...known, count: 0 });
  expect(counts.triple(...numbers(counts, '服务文'))).toEqual({ count: 0, known: 0, kinds: 0 });
});

test('and what may be written for what', () => {
  const counts = atOnce(readCounts(SMALL, ['人入']));
  const alike = (hanzi: string): string[] =>
    counts
      .alike(numbers(counts, hanzi)[0])
      .map(({ number, likeness }) => `${counts.hanzi.charAt(number - 1)} ${likeness}`);
  expect(alike('户')).toEqual(['护 sound', '呼 nearSound']);
  expect(alike('复')).toEqual(['服 sound', '付 sound']);
  expect(alike('人')).toEqual(['入 look']);
  expect(alike('务')).toEqual([]);
});

test('a count has the letter of the class that it reaches', () => {
  const [first, second] = PAIR_CLASSES;
  expect(classOf(first, PAIR_CLASSES)).toBe('a');
  expect(classOf(second, PAIR_CLASSES)).toBe('b');
  expect(classOf(1e9, PAIR_CLASSES)).toBe('o');
});

longTest(
  'the table that comes with the add-in is small enough to be loaded when a report is first reviewed',
  () => {
    expect(brotliCompressSync(readFileSync(TABLE)).length).toBeLessThan(MOST_BYTES);
  },
);

test('it holds how official texts are written', () => {
  const [first, second] = numbers(COUNTS, '服务');
  expect(COUNTS.pair(first, second)).toBeGreaterThan(1000);
  expect(isWord(first, second, COUNTS)).toBe(true);
  const [other] = numbers(COUNTS, '复');
  expect(isWord(other, second, COUNTS)).toBe(false);
  expect(COUNTS.total).toBeGreaterThan(1e6);
});

test('what may stand behind two hanzi is of one piece', () => {
  const likelihood = likelihoodBy(COUNTS);
  const [first, second] = numbers(COUNTS, '乡村');
  let sum = 0;
  for (let own = 1; own <= COUNTS.counted; own += 1) sum += likelihood(first, second, own);
  expect(sum).toBeGreaterThan(0.9);
  expect(sum).toBeLessThan(1.1);
});

test('what official text writes is likelier there than what only sounds like it', () => {
  const misspellings = misspellingsBy(COUNTS);
  const better = (text: string): string[] =>
    misspellings.in(text, 8).map(({ start, end, fix }) => `${text.slice(start, end)}→${fix}`);
  expect(better('全面推进乡村振兴')).toEqual([]);
  expect(better('全面推进乡村正兴')).toContain('正→振');
  expect(better('保护文物，抓好改厕。')).toEqual([]);
});

test('no character looks like itself', () => {
  for (const group of LOOKALIKES) expect(new Set(group).size).toBe(group.length);
});
