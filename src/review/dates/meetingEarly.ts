import { patternRule } from '../pattern';

/** Congresses and plenary sessions, and the years in which they were held. */
const HELD: readonly (readonly [string, number])[] = [
  ['十八大', 2012],
  ['十九大', 2017],
  ['十九届二中全会', 2018],
  ['十九届三中全会', 2018],
  ['十九届四中全会', 2019],
  ['十九届五中全会', 2020],
  ['十九届六中全会', 2021],
  ['二十大', 2022],
  ['二十届一中全会', 2022],
  ['二十届二中全会', 2023],
  ['二十届三中全会', 2024],
  ['二十届四中全会', 2025],
];
const YEARS = new Map(HELD);

export const meetingEarly = patternRule({
  name: 'meeting-early',
  title: '会议早于报告',
  severity: 'error',
  source: '历次全国代表大会和中央全会召开的年份',
  needs: ['year'],
  examples: {
    wrong: [
      '青溪镇2023年工作总结\n深入学习{二十届三中全会}精神。',
      '青溪镇2021年工作总结\n学习党的{二十大}精神。',
    ],
    right: [
      '青溪镇2025年工作总结\n学习二十届四中全会精神。',
      '青溪镇2026年工作总结\n二十大以来，变化很大。',
      '青溪镇2021年工作总结\n喜迎二十大。',
    ],
  },
  forms: [
    {
      pattern: new RegExp(
        `(?<!迎接?(?:党的)?)(?:${HELD.map(([name]) => name).join('|')})(?!召开在即|胜利召开)`,
        'g',
      ),
      fix: null,
      message: ([name]) => `${name}是${YEARS.get(name) ?? ''}年开的，晚于本稿年度`,
      isRight: ({ 0: name, index }, { text }, { year }) =>
        year === null ||
        year >= (YEARS.get(name) ?? 0) ||
        /^[^，。；]{0,4}(?:将要|即将|召开后)/.test(text.slice(index + name.length)),
    },
  ],
});
