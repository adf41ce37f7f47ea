import { nextHeadingNumber, readHeadingNumber, writeHeadingNumber } from '../../src/outline/headingNumber';

describe('a heading’s number', () => {
  it.each([
    ['一、总体情况', 'chinese', 1, 1, '一、'],
    ['十二．其他', 'chinese', 1, 12, '十二．'],
    ['（三）民生', 'chineseBracket', 2, 3, '（三）'],
    ['(三)民生', 'chineseBracket', 2, 3, '(三)'],
    ['（三)民生', 'chineseBracket', 2, 3, '（三)'],
    ['㈡民生', 'chineseBracket', 2, 2, '㈡'],
    ['1.产业', 'arabic', 3, 1, '1.'],
    ['２．产业', 'arabic', 3, 2, '２．'],
    ['3、产业', 'arabic', 3, 3, '3、'],
    ['⒋产业', 'arabic', 3, 4, '⒋'],
    ['（1）水利', 'arabicBracket', 4, 1, '（1）'],
    ['(12)水利', 'arabicBracket', 4, 12, '(12)'],
    ['（１）水利', 'arabicBracket', 4, 1, '（１）'],
    ['5）水利', 'arabicBracket', 4, 5, '5）'],
    ['⑴水利', 'arabicBracket', 4, 1, '⑴'],
    ['③水利', 'circled', 5, 3, '③'],
    ['第一章 总则', 'chapter', -1, 1, '第一章'],
    ['第二部分 计划', 'chapter', -1, 2, '第二部分'],
    ['第3节 监督', 'section', 0, 3, '第3节'],
    ['九十九、其他', 'chinese', 1, 99, '九十九、'],
    ['99.其他', 'arabic', 3, 99, '99.'],
    ['９.其他', 'arabic', 3, 9, '９.'],
    ['１０.其他', 'arabic', 3, 10, '１０.'],
    ['①、水利', 'circled', 5, 1, '①、'],
    ['①水、电', 'circled', 5, 1, '①'],
    ['第四编 附则', 'chapter', -1, 4, '第四编'],
    ['第五篇', 'chapter', -1, 5, '第五篇'],
  ])('%s', (text, scheme, level, value, written) => {
    const read = readHeadingNumber(text);
    expect(read?.number).toMatchObject({ scheme, level, value });
    expect(text.slice(0, read?.length)).toBe(written);
  });

  it.each([
    '一是加强领导',
    '2021年',
    '（2021）3号',
    '今年',
    '100.5',
    '第一',
    '第一次会议',
    '二十大',
    '一）',
    '',
    '（',
    '（一',
    '0.5',
    '零、无',
    '一百、无',
    '100、无',
    '一百一十一二、无',
    '1／2',
    '1:2',
    '总（一）',
    '（一、产业',
    '（1.产业',
    '第一、产业',
    '第一条章程',
    'A.1',
  ])('%s has none', (text) => {
    expect(readHeadingNumber(text)).toBeUndefined();
  });

  it.each([
    ['九、', '十、'],
    ['（十九）', '（二十）'],
    ['(九)', '(十)'],
    ['9.', '10.'],
    ['９．', '１０．'],
    ['（9）', '（10）'],
    ['①', '②'],
    ['⑳', '（21）'],
    ['㈩', '（十一）'],
    ['第九章', '第十章'],
    ['第九节', '第十节'],
    ['⑲', '⑳'],
    ['㈨', '㈩'],
    ['⒐', '⒑'],
    ['①、', '②、'],
    ['⒛', '（21）'],
  ])('%s is followed by %s', (written, next) => {
    const read = readHeadingNumber(written);
    expect(read && nextHeadingNumber(read.number)).toBe(next);
  });

  it.each([
    ['一、', { prefix: '', suffix: '、' }],
    ['（１）', { prefix: '（', suffix: '）', fullWidthDigits: true }],
    ['5)', { prefix: '', suffix: ')' }],
    ['③', { prefix: '', suffix: '', glyphs: 0x2460 }],
    ['⒈．', { prefix: '', suffix: '．', glyphs: 0x2488 }],
    ['第二节', { prefix: '第', suffix: '节' }],
  ])('%s keeps how it is written', (written, style) => {
    const { scheme, level, value, ...kept } = { ...readHeadingNumber(written)?.number };
    expect(kept).toEqual(style);
    expect([scheme, level, value]).not.toContain(undefined);
  });

  it.each([
    ['①', 1, '①'],
    ['①', 0, '（0）'],
    ['①', 20, '⑳'],
  ])('%s for %i is %s', (like, value, written) => {
    const read = readHeadingNumber(like);
    expect(read && writeHeadingNumber(read.number, value)).toBe(written);
  });

  it('is written in the style of its like', () => {
    const like = readHeadingNumber('（一）')?.number;
    expect(like && writeHeadingNumber(like, 21)).toBe('（二十一）');
  });
});
