import { around, sightOf } from '../../../../src/taskpane/tabs/rollover/derive/around';
import { accountOf, nameOfNew } from '../../../../src/taskpane/tabs/rollover/derive/account';
import { rolloverZhCn } from '../../../../src/taskpane/tabs/rollover/messages/zhCn';
import { NOTHING_READ, type RolloverState } from '../../../../src/taskpane/tabs/rollover/state';
import { lookedAt } from '../../../../src/rollover/look';
import { rollOver } from '../../../../src/rollover/rollOver';
import { paragraphsOf } from '../../../rollover/paragraphs';

const YEARS = { year: 2024, to: 2025 };

test.each([
  ['白石镇2024年工作总结.docx', '白石镇2025年工作总结.docx'],
  ['2024年总结和2025年计划.docx', '2025年总结和2026年计划.docx'],
  ['2019年脱贫总结.docx', '2019年脱贫总结 2025.docx'],
  ['总结.docx', '总结 2025.docx'],
  ['', '今年稿.docx'],
])('the file made of %j is called %j', (name, expected) => {
  expect(nameOfNew(name, YEARS, '今年稿')).toBe(expected);
});

test('the sentence around a stretch, with what else changes in it, and nothing that is far away', () => {
  const text = '去年的话。2024年办结36件，比2023年多5件。';
  const paragraphs = paragraphsOf([text]);
  const at = text.indexOf('36');
  const span = { part: 'body' as const, paragraph: 0, start: at, end: at + 2, text: '36' };
  expect(around(text, span)).toEqual({ before: '2024年办结', after: '件，比2023年多5件。' });
  const decisions = rollOver(paragraphs, YEARS, []);
  const sight = sightOf({ paragraphs }, { decisions, choices: new Map() });
  expect(sight.textOf(span)).toBe(text);
  expect(around(text, span, sight.rewritesOf(span))).toEqual({
    before: '2025年办结',
    after: '件，比2024年多XX件。',
  });
  const long = `${'甲'.repeat(40)}36${'乙'.repeat(40)}`;
  const { before, after } = around(long, { ...span, start: 40, end: 42 });
  expect([before, after]).toEqual([`…${'甲'.repeat(24)}`, `${'乙'.repeat(24)}…`]);
});

test('the account tells what was changed, left blank, decided, and what is not looked at yet', () => {
  const paragraphs = paragraphsOf(['白石镇2024年工作总结', '办结36件，积案全部化解。2024年3月开街。']);
  const decisions = rollOver(paragraphs, YEARS, []);
  const state: RolloverState = {
    ...{ ...NOTHING_READ, years: YEARS, decisions, look: lookedAt(paragraphs, decisions, YEARS) },
    choices: new Map([['body 1 13', { does: 'write', text: '今年3月' }]]),
  };
  expect(accountOf(state, rolloverZhCn).split('\n')).toEqual([
    '2024 → 2025',
    '',
    '年份改 1',
    '2024年 → 2025年　报告年',
    '',
    '数字空 1',
    '36 → XX　去年的数',
    '',
    '要您定 1',
    '2024年3月 → 今年3月　一次性的事，改年等于编造',
    '',
    '请看一眼 1',
    '全部化解　没有数字的断言，须重新核实',
  ]);
});
