import { isInside } from '../inside';
import type { Hit, Rule } from '../rule';

const PLAN =
  /(?<![—\-至到]|(?:对照|按|根据|围绕|年初)[^，。；]{0,6})(20\d\d)(?=年(?:度)?(?:重点)?(?:工作)?(?:的)?(?:计划|打算|思路|安排|要点)(?![^，。；]{0,8}(?:完成|落实|执行|推进|兑现)(?:情况|表))|年(?:将|要|拟)(?=重点|继续|全面|着力|进一步|深入|大力|实施|推进|完成(?!的)|抓好|开展|聚焦|围绕|坚持|力争|努力|做好|加快|扎实|突出|强化))/g;
/** Only beside a report of what was done is a plan one for the year after. */
const SUMMARY = /总结|回顾|工作情况|完成情况|工作报告|汇报/;

export const planYear: Rule = {
  name: 'plan-year',
  title: '计划年度不对',
  severity: 'error',
  source: '沿用旧稿，年份漏改：计划是下一年的',
  needs: ['year'],
  examples: {
    wrong: [
      '青溪镇2026年工作总结和2027年工作计划\n一、2026年工作总结\n二、{2026→2027}年工作计划',
      '青溪镇2026年工作总结\n二、{2024→2027}年工作打算',
    ],
    right: [
      '青溪镇2026年工作总结\n二、2027年工作计划',
      '青溪镇2027年工作计划\n一、2027年工作打算',
      '青溪镇2026年工作总结\n印发2026—2028年工作计划。',
      '青溪镇2026年工作总结\n一、2026年工作计划完成情况',
      '青溪镇2026年工作总结\n对照《2026年工作要点》逐条检查。',
      '青溪镇2026年工作总结\n2026年要求办结的事项已办结。',
      '青溪镇2026年工作总结\n2026年将修路列入实事。',
    ],
  },
  find: ({ paragraphs, year }) => {
    const tells = paragraphs.some(
      ({ text }) => text.length < 60 && SUMMARY.test(text) && text.includes(`${year ?? ''}年`),
    );
    if (year === null || !tells) return [];
    // In running text last year's plan may be spoken of; in a title or a heading it is this report's.
    return paragraphs
      .filter(({ text }) => text.length < 60)
      .flatMap((paragraph) =>
        [...paragraph.text.matchAll(PLAN)].flatMap(({ 1: written = '', index: start }): Hit[] => {
          if (Number(written) > year || isInside(paragraph.text, start, '《》')) return [];
          const right = String(year + 1);
          return [
            { paragraph, start, end: start + written.length, fix: right, message: `计划应是${right}年的` },
          ];
        }),
      );
  },
};
