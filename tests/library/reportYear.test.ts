import { reportYear } from '../../src/library/reportYear';

describe('the year that a report is about', () => {
  it.each([
    [2026, ['青溪镇2026年工作总结和2027年工作计划']],
    [2026, ['', '青溪镇2027年工作要点']],
    [2026, ['2026年度述职述廉报告', '2027年，我将……']],
    [2025, ['2025年是“十四五”收官之年。一年来……']],
    [2021, ['2021年以来，镇党委在县委的领导下……现将2021年工作总结及2022年工作计划汇报如下：']],
    [2026, ['政府工作报告', '——2027年1月8日在青溪镇第三届人民代表大会第一次会议上', '一、2026年工作回顾']],
    [2026, ['政府工作报告', '——2027年X月X日在会议上', '各位代表：', '一、2026年工作回顾']],
    [null, ['关于茶产业情况的调研报告', '到2027年底，建成茶园三千亩。']],
    [null, ['过去五年工作回顾']],
    [null, []],
  ])('%s: %j', (year, texts) => {
    expect(reportYear(texts)).toBe(year);
  });

  it('is looked for at the beginning alone', () => {
    const far = Array.from({ length: 20 }, () => '正文一段。');
    expect(reportYear([...far, '一、2026年工作回顾'])).toBeNull();
  });
});
