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
  ])('%s is followed by %s', (written, next) => {
    const read = readHeadingNumber(written);
    expect(read && nextHeadingNumber(read.number)).toBe(next);
  });

  it('is written in the style of its like', () => {
    const like = readHeadingNumber('（一）')?.number;
    expect(like && writeHeadingNumber(like, 21)).toBe('（二十一）');
  });
});
