import { fromChinese, toChinese } from '../../src/outline/numerals';

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

  it.each(['', '零', '二〇二六', '一二', '二三', '五百百', '十百'])('%s is none', (written) => {
    expect(fromChinese(written)).toBeUndefined();
  });

  it.each([0, -1, 1000, 1.5])('%d cannot be written', (value) => {
    expect(() => toChinese(value)).toThrow(RangeError);
  });
});
