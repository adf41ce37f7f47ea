import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

const PLANS: Readonly<Record<string, number>> = {
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
const YEARS = 5;
/** The year last named before the plan, with no other between them. */
const SAID =
  /(20\d\d)年(?:(?!20\d\d年)[^。；]){0,16}?(十[二三四五六]五)[”’]?(?:规划|时期)?(?:实施)?(?:的)?(开局|收官|起步|承前启后)(?:之年|的一年|年)?/g;

export const fiveYear: Rule = {
  name: 'five-year',
  title: '五年规划与年份',
  severity: 'error',
  source: '历次五年规划的起止年份',
  needs: [],
  examples: {
    wrong: [
      '2026年是“十五五”{收官之年→开局之年}。',
      '2025年是“十三五”规划的{收官之年}。',
      '2027年是“十五五”{开局之年}。',
    ],
    right: ['2026年是“十五五”开局之年。', '回顾“十四五”开局之年。', '2025年是“十四五”规划收官之年。'],
  },
  find: ({ paragraphs }) => paragraphs.flatMap(hitsIn),
};

function hitsIn(paragraph: Paragraph): Hit[] {
  return [...paragraph.text.matchAll(SAID)].flatMap((match): Hit[] => {
    const [whole, written, plan = '', what = ''] = match;
    const first = PLANS[plan];
    if (first === undefined || what === '承前启后') return [];
    const last = first + YEARS - 1;
    const right = what === '收官' ? last : first;
    if (Number(written) === right) return [];
    const start = match.index + whole.lastIndexOf(what);
    const end = match.index + whole.length;
    const other = endOf(Number(written) - first);
    return [
      {
        paragraph,
        start,
        end,
        fix: other && other + paragraph.text.slice(start + what.length, end),
        message: `“${plan}”${what}之年是${right}年`,
      },
    ];
  });
}

/** What the first and the last year of a plan are called. */
function endOf(yearOfPlan: number): string | null {
  if (yearOfPlan === 0) return '开局';
  return yearOfPlan === YEARS - 1 ? '收官' : null;
}
