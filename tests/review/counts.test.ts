import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readCounts } from '../../src/review/words/counts';
import { COUNTS } from '../../src/review/words/countsTable';
import { LOOKALIKES } from '../../src/review/words/lookalikes';

const TABLE = join(__dirname, '../../src/review/words/counts.tsv');
/** What loading it may cost. */
const MOST_BYTES = 600_000;

test('a table tells how often characters stand side by side, and which are read alike', () => {
  const counts = readCounts('1000\n\n户护\n复服付\n\n保0户3护卫\n服4务\n\n文 物0保\n', ['人入']);
  const often = (pair: string): number => counts.after(pair.charAt(0)).get(pair.charAt(1)) ?? 0;
  expect(often('保户')).toBeGreaterThan(0);
  expect(often('保护')).toBeGreaterThan(often('保户'));
  expect(often('服务')).toBeGreaterThan(often('保护'));
  expect(often('复务')).toBe(0);
  expect(counts.triple('文', '物', '保')).toBeGreaterThan(0);
  expect(counts.triple('文', '物', '护')).toBe(0);
  expect(counts.single('保')).toBe(often('保户') + 2 * often('保护'));
  expect(counts.alike('户')).toEqual(['护']);
  expect(counts.alike('复')).toEqual(['服', '付']);
  expect(counts.alike('人')).toEqual(['入']);
  expect(counts.alike('水')).toEqual([]);
});

test('it tells what stands strangely in a text, and what would fit there', () => {
  const counts = readCounts('1000\n\n户护\n复服付\n\n保0户3护\n服4务\n\n', []);
  expect(counts.strangeIn('保护、服务、保户')).toEqual([]);
  expect(counts.strangeIn('复务。复，务')).toEqual([0, 1]);
  expect(counts.strangeIn('护保护')).toEqual([0, 1]);
  expect(counts.fittingAt('复务', 0)).toEqual(['服']);
  expect(counts.fittingAt('复，务', 0)).toEqual([]);
  expect(counts.fittingAt('保户', 1)).toEqual(['护']);
  // 保户 is seldom.
  expect(counts.fittingAt('保护', 1)).toEqual([]);
});

test('the table that comes with the add-in is small enough to be loaded when a report is first reviewed', () => {
  expect(brotliCompressSync(readFileSync(TABLE)).length).toBeLessThan(MOST_BYTES);
});

test('it holds how official texts are written', () => {
  expect(COUNTS.after('服').get('务')).toBeGreaterThan(1000);
  expect(COUNTS.after('复').get('务')).toBeUndefined();
  expect(COUNTS.alike('复')).toContain('服');
  expect(COUNTS.alike('人')).toContain('入');
  expect(COUNTS.total).toBeGreaterThan(1e6);
});

test('no character looks like itself', () => {
  for (const group of LOOKALIKES) expect(new Set(group).size).toBe(group.length);
});
