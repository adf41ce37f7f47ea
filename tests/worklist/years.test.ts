import { sameYear, type YearOffset } from '../../src/worklist/years';
import { readWorklist } from '../../src/worklist/worklist';
import { body } from './reports';

/** Each paragraph with its years as they are to be answered where the report is about 2026; those left out stay open. */
function answered(...texts: readonly string[]): string[] {
  const { entries, paragraphs } = readWorklist(body(...texts));
  const { offsets } = sameYear(entries, paragraphs) ?? { offsets: new Map<number, YearOffset>() };
  return texts.map((text, index) =>
    entries
      .filter(({ placeholder }) => placeholder.span.paragraph === index)
      .reverse()
      .reduce((now, { id, placeholder: { start, end } }) => {
        const offset = offsets.get(id);
        return offset === undefined ? now : now.slice(0, start) + String(2026 + offset) + now.slice(end);
      }, text),
  );
}

test('a summary with a plan asks for its year and the next one, apart', () => {
  expect(
    answered(
      '青溪镇20XX年工作总结和20XX年工作计划',
      '20XX年，全镇紧盯目标。',
      '一、20XX年工作回顾',
      '固定资产投资比20XX年增长。与20XX年相比，群众满意。',
      '存在的问题和下一步打算',
      '20XX年，我们将做好以下工作。',
      '力争比20XX年有新的提升。',
      '20XX年12月30日',
    ),
  ).toEqual([
    '青溪镇2026年工作总结和2027年工作计划',
    '2026年，全镇紧盯目标。',
    '一、2026年工作回顾',
    '固定资产投资比2025年增长。与2025年相比，群众满意。',
    '存在的问题和下一步打算',
    '2027年，我们将做好以下工作。',
    '力争比2026年有新的提升。',
    '2026年12月30日',
  ]);
});

test('a plan alone is about its own year', () => {
  expect(answered('青溪镇20XX年工作要点', '20XX年是关键之年。')).toEqual([
    '青溪镇2026年工作要点',
    '2026年是关键之年。',
  ]);
});

it.each([
  [
    'delivered in the next year',
    ['20XX年工作回顾', '——20XX年1月8日在代表大会上'],
    '——2027年1月8日在代表大会上',
  ],
  ['the year before, in words', ['20XX年工作总结', '上年（20XX年）完成一半。'], '上年（2025年）完成一半。'],
  ['proposals for the next', ['20XX年工作总结', '并对20XX年工作提出建议。'], '并对2027年工作提出建议。'],
])('%s', (_name, texts, last) => {
  expect(answered('20XX年，全镇紧盯目标。', ...texts).at(-1)).toBe(last);
});

it.each([
  ['when something was built', '水库始建于20XX年。'],
  ['when somebody came', '本人于20XX年3月任现职。'],
  ['a span of years', '20XX年至20XX年实施。'],
  ['since when', '自20XX年起连续开展。'],
  ['figures that are no years', '近XX年来连续增长。'],
])('%s is another year and left out', (_name, text) => {
  expect(answered('20XX年，全镇紧盯目标。', '20XX年工作总结', text).at(-1)).toBe(text);
});

it('one year alone is no group', () => {
  const { entries, paragraphs } = readWorklist(body('20XX年，全镇紧盯目标。', '水库始建于20XX年。'));
  expect(sameYear(entries, paragraphs)).toBeUndefined();
});
