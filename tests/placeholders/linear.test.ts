import { findPlaceholders } from '../../src/placeholders/find';

const UNITS = [
  'X',
  'x ',
  'X.',
  'X,XXX',
  '×',
  '1X',
  '20XX',
  '_',
  '_ ',
  ' ',
  '　',
  '*',
  '**a',
  '#',
  '？',
  '…',
  '……万元',
  '○',
  '□',
  '〇二',
  '（',
  '（待填',
  '（待',
  '待填（',
  '【】',
  '<',
  '某',
  '甲',
  '待',
  'N',
  'A村',
  'XX、',
  'X至',
  'XX村、',
  'a@',
  'http://',
  'a.',
  '年 月 ',
  ' 月 ',
  '张X、',
  '余万',
  '一、',
  '（一）',
  '😀',
];

/** The best of a few runs, so that a busy machine does not decide. */
function fastest(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 2; run += 1) {
    const begin = performance.now();
    findPlaceholders(text);
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

describe('time grows with the text', () => {
  // Eight times the text takes eight times as long; quadratic work would take sixty-four times.
  it.each(UNITS)('%s, over and over', (unit) => {
    const small = unit.repeat(Math.ceil(10_000 / unit.length));
    const large = unit.repeat(Math.ceil(80_000 / unit.length));
    expect(fastest(large)).toBeLessThan(Math.max(fastest(small), 5) * 32);
  });

  it.each(['X', '_', '（', '待填（', ' '])('200,000 times %s ends soon', (unit) => {
    const begin = performance.now();
    findPlaceholders(unit.repeat(200_000));
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});
