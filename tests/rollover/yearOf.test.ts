import { yearOfReport } from '../../src/rollover/yearOf';

test.each<[string, readonly string[], number | null]>([
  ['by its title', ['白石镇2024年工作总结'], 2024],
  ['by its title, which tells of a plan too', ['白石镇2024年工作总结及2025年工作计划'], 2024],
  ['by its beginning', ['工作报告', '2024年是关键之年。'], 2024],
  ['by what it says it reports', ['工作报告', '', '各位代表：', '现将2024年工作情况报告如下。'], 2024],
  ['by its first heading', ['工作报告', '一、2024年及“十四五”时期工作回顾'], 2024],
  ['in Chinese numerals', ['二〇二四年工作总结'], 2024],
  ['not by a year that stands somewhere', ['工作报告', '我镇2019年脱贫。'], null],
  ['not by the day of a meeting', ['在2024年1月8日全镇会议上的讲话'], null],
])('a report says which year it tells of %s', (_how, texts, year) => {
  expect(yearOfReport(texts)).toBe(year);
});
