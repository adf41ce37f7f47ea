import type { Paragraph } from '../../report/paragraph';
import { isInside } from '../inside';
import type { Hit, Rule } from '../rule';

/** How far from the report's year a word is: a report of last year's work that is written in January says so as well. */
const OFFSETS: Readonly<Record<string, readonly [number, number]>> = {
  今年: [0, 1],
  本年: [0, 0],
  去年: [-1, 0],
  上年: [-1, 0],
  明年: [1, 1],
};
const SAID = /(今年|本年|去年|上年|明年)[（(](20\d\d)年?[）)]/g;

export const relativeYear: Rule = {
  name: 'relative-year',
  title: '今年去年与年份矛盾',
  severity: 'error',
  source: '逻辑：与本稿年度算不拢',
  needs: ['year'],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n今年（{2025→2026}年）修路六里。',
      '青溪镇2026年工作总结\n明年（{2026→2027}年）再修三里。',
      '青溪镇2026年工作总结\n去年（{2024→2025}年）开工的桥通车了。',
    ],
    right: [
      '青溪镇2026年工作总结\n去年（2025年）开工的桥通车了。',
      '青溪镇2026年工作总结\n上年末结余三万元。',
      '青溪镇2026年工作总结\n老人当时说：“去年（2023年）还没有路。”',
    ],
  },
  find: ({ paragraphs, year }) => (year === null ? [] : paragraphs.flatMap((each) => hitsIn(each, year))),
};

function hitsIn(paragraph: Paragraph, year: number): Hit[] {
  return [...paragraph.text.matchAll(SAID)].flatMap(({ 1: word = '', 2: written = '', index }): Hit[] => {
    const [offset, other] = OFFSETS[word] ?? [0, 0];
    // Who is quoted may have spoken in another year.
    if ([offset, other].includes(Number(written) - year) || isInside(paragraph.text, index, '“”')) return [];
    const start = index + word.length + 1;
    const right = String(year + offset);
    return [
      { paragraph, start, end: start + written.length, fix: right, message: `“${word}”应是${right}年` },
    ];
  });
}
