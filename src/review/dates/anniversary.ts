import { sentenceAround } from '../../report/sentence';
import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

const NEAR = '[^。，；]{0,6}?';
/** What is commemorated, and its year. */
const EVENTS = (
  [
    ['建党|中国共产党(?:成立|建立)', 1921],
    ['新中国成立|建国|中华人民共和国成立', 1949],
    ['改革开放', 1978],
    ['(?:抗日战争|抗战|反法西斯战争)(?:暨[^。，；]{0,14})?胜利', 1945],
    ['长征胜利', 1936],
    ['建军|南昌起义', 1927],
  ] as const
).map(([event, year]) => ({
  pattern: new RegExp(`\\d{2,3}(?=周年)(?<=(?:${event})${NEAR}\\d{2,3})`, 'g'),
  first: year,
}));
const YEAR = /(?:19|20)\d\d(?=年)/g;
/** What the year is that is spoken of, by its distance from the report's. */
const OTHER_YEARS: readonly (readonly [RegExp, number])[] = [
  [/(?:去年|上年)[^。；]*$/, -1],
  [/明年[^。；]*$/, 1],
];
/** What was made for another anniversary, or tells of one. */
const OF_ANOTHER = /^周年(?:时|[^，。；]{0,6}(?:纪念章|纪念册|纪念币|图片展|奖章))|^周年[”》]/;

export const anniversary: Rule = {
  name: 'anniversary',
  title: '周年数',
  severity: 'error',
  source: '算术：年份减去起始年',
  needs: [],
  examples: {
    wrong: [
      '2026年是中国共产党成立{104→105}周年。',
      '2026年迎来长征胜利{80→90}周年。',
      '2021年工作总结\n今年是建党{99→100}周年。',
    ],
    right: [
      '2026年是中国共产党成立105周年。',
      '迎接百年华诞。',
      '建党XX周年',
      '2026年工作总结\n去年，举办抗战胜利80周年歌会。',
      '2026年工作总结\n珍藏着新中国成立70周年纪念章。',
    ],
  },
  find: ({ paragraphs, year }) =>
    paragraphs
      .filter(({ text }) => text.includes('周年'))
      .flatMap((each) => EVENTS.flatMap((event) => hitsIn(each, event, year))),
};

function hitsIn(
  paragraph: Paragraph,
  { pattern, first }: (typeof EVENTS)[number],
  year: number | null,
): Hit[] {
  const { text } = paragraph;
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index: start }): Hit[] => {
    const sentence = sentenceAround(text, start, start + written.length);
    const years = [...text.slice(sentence.start, start).matchAll(YEAR)].map(([each]) => Number(each));
    if (new Set(years).size > 1 || (years.length === 0 && year === null)) return [];
    if (OF_ANOTHER.test(text.slice(start + written.length))) return [];
    const before = text.slice(sentence.start, start);
    const [, distance = 0] = OTHER_YEARS.find(([word]) => word.test(before)) ?? [];
    const own = years[0] ?? (year ?? 0) + distance;
    const right = own - first;
    // A report of last year's work may speak of the year in which it is written.
    const isNext = years.length === 0 && Number(written) === right + 1;
    if (Number(written) === right || isNext) return [];
    return [
      {
        paragraph,
        start,
        end: start + written.length,
        fix: String(right),
        message: `${own}年是${right}周年`,
      },
    ];
  });
}
