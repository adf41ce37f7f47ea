import type { Paragraph } from '../../src/report/paragraph';
import type { Finding } from '../../src/review/finding';
import { shareMismatch } from '../../src/review/figures/shareMismatch';
import { sumMismatch } from '../../src/review/figures/sumMismatch';
import { review } from '../../src/review/review';
import { reviewed } from '../../src/review/reviewedReport';

/** What is found in a table of these rows, cells with 、 between them; between two paragraphs that are in none. */
function found(...rows: readonly string[]): Finding[] {
  const cells = rows.flatMap((row) => row.split('、'));
  const texts = ['各村改厕情况如下：', ...cells, '以上数据截至六月底。'];
  const paragraphs = texts.map((text, index): Paragraph => {
    const isCell = index > 0 && index < texts.length - 1;
    return { part: 'body', index, text, number: '', ...(isCell && { inTable: true }) };
  });
  return review(reviewed(paragraphs, { phrases: [] }), [sumMismatch, shareMismatch]);
}

function told(...rows: readonly string[]): string[] {
  return found(...rows).map(({ rule, severity, span, message }) => {
    return `${rule} ${severity} ${span.text} ${message}`;
  });
}

test('a total that is not the sum of its column, with the cells that it is of', () => {
  const rows = ['村名、改厕、户数', '东岭、12、30', '西坪、18、41', '南湾、9、22', '合计、40、93'];
  expect(told(...rows)).toEqual(['sum-mismatch error 40 12＋18＋9＝39']);
  expect(found(...rows)[0]?.also.map(({ text }) => text)).toEqual(['12', '18', '9']);
  expect(told(...rows.slice(0, 4), '合计、39、93')).toEqual([]);
});

test('a total at the top, and subtotals', () => {
  expect(told('村名、改厕', '总计、40', '东岭、12', '西坪、18', '南湾、9')).toEqual([
    'sum-mismatch error 40 12＋18＋9＝39',
  ]);
  expect(
    told('村名、改厕', '东岭、12', '西坪、18', '小计、30', '南湾、9', '北山、7', '小计、15', '合计、46'),
  ).toEqual(['sum-mismatch ask 15 9＋7＝16']);
});

test('what is no amount is not added up: years, numbers, rates, averages', () => {
  expect(
    told(
      '村名、年份、编号、满意率、人均收入',
      '东岭、2024、1、98、1.2',
      '西坪、2025、2、97、1.3',
      '南湾、2026、3、99、1.4',
      '合计、2026、3、98、1.3',
    ),
  ).toEqual([]);
});

test('what is rounded, within another row, or no sum of these rows', () => {
  expect(told('村名、投资', '东岭、1.26', '西坪、1.35', '南湾、2.1', '合计、4.7')).toEqual([]);
  expect(told('村名、投资', '东岭、1.3', '西坪、1.4', '南湾、2.1', '合计、4.9')).toEqual([]);
  expect(told('村名、投资', '东岭、1.3', '西坪、1.4', '南湾、2.1', '合计、5.2')).toHaveLength(1);
  expect(told('村名、改厕', '东岭、12', '其中：贫困户、5', '西坪、18', '合计、30')).toEqual([]);
  expect(told('村名、改厕', '东岭、12', '西坪、18', '南湾、9', '合计、139')).toEqual([]);
});

test('a cell in which nothing is written counts for nothing', () => {
  const rows = ['村名、改厕、户数、备注', '东岭、12、30、', '西坪、、41、', '南湾、9、—、', '北山、8、22、'];
  expect(told(...rows, '合计、29、93、')).toEqual([]);
  expect(told(...rows, '合计、31、93、')).toEqual(['sum-mismatch error 31 12＋9＋8＝29']);
});

test('a title in a row of its own', () => {
  expect(told('改厕完成情况表', '村名、改厕', '东岭、12', '西坪、18', '南湾、9', '合计、40')).toEqual([
    'sum-mismatch error 40 12＋18＋9＝39',
  ]);
});

test('where cells of a row are merged the columns cannot be told', () => {
  expect(
    told('村名、改厕、户数', '东岭、12、30', '西坪未报', '南湾、9、22', '北山、8、3', '合计、40、93'),
  ).toEqual([]);
});

test('a table whose columns cannot be told is left alone', () => {
  expect(told('村名、改厕', '东岭、12', '西坪、未报', '南湾、9', '合计、40')).toEqual([]);
  expect(told('村名、改厕', '东岭、XX', '西坪、18', '南湾、9', '合计、40')).toEqual([]);
});

test('a share that is not that of its amount', () => {
  expect(
    told('村名、改厕、占比', '东岭、12、30%', '西坪、18、45%', '南湾、10、20%', '合计、40、100%'),
  ).toEqual(['share-mismatch warn 20% 算出来是25.0%']);
});
