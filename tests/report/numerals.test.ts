import { fromChinese, isChineseNumeral, toChinese } from '../../src/report/numerals';

describe('Chinese numerals of headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [115, '一百一十五'],
    [999, '九百九十九'],
  ])('%i ↔ %s', (value, written) => {
    expect(toChinese(value)).toBe(written);
    expect(fromChinese(written)).toBe(value);
  });

  it('reads back whatever it writes', () => {
    for (let value = 1; value <= 999; value += 1) expect(fromChinese(toChinese(value))).toBe(value);
  });

  it.each([
    ['一百〇一', 101],
    ['一百○一', 101],
    ['两百', 200],
    ['一十一', 11],
    ['百一十', 110],
  ])('%s is read as %i', (written, value) => {
    expect(fromChinese(written)).toBe(value);
  });

  it.each(['一', '十', '百', '零', '〇', '○', '两'])('%s may stand in one', (character) => {
    expect(isChineseNumeral(character)).toBe(true);
  });

  it.each(['千', '廿', '1', '', '年'])('%s may not', (character) => {
    expect(isChineseNumeral(character)).toBe(false);
  });

  it.each([
    '二年',
    '年二',
    '百十',
    '十一十',
    '十十',
    '一十一百',
    '一百百',
    '二十百',
    '二〇',
    '零零一',
    '',
    '零',
    '二〇二六',
    '一二',
    '二三',
    '五百百',
    '十百',
  ])('%s is none', (written) => {
    expect(fromChinese(written)).toBeUndefined();
  });

  it.each([0, -1, 1000, 1.5])('%d cannot be written', (value) => {
    expect(() => toChinese(value)).toThrow(RangeError);
  });
});
