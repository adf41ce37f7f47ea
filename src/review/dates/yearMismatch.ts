import type { Paragraph } from '../../report/paragraph';
import { sentenceAround } from '../../report/sentence';
import type { Hit, Rule } from '../rule';

/** So far back a year is taken for one that was not changed; what lies further back is looked back on. */
const RECENT = 3;
/** A year of which is told what was done in it. */
const TOLD =
  /(?<=^[\s　]*|[。；，：][\s　]*)20\d\d(?=年(?:以来，|全年|全[镇乡村县]|我[镇乡村县]|，我[镇乡村]累计|累计|共计|共|度?工作(?:总结|回顾|情况)(?!大?会|[时中里])))/g;
/** A clause that compares, or looks back. */
const LOOKS_BACK = /[自从比较至到与]$/;
/** A sentence that tells of several years, or of what somebody remembers. */
const OF_SEVERAL = /今年|本年|去年|上年|连续|近[两三四五几]年|同比|相比|回忆|回顾|当时/;

export const yearMismatch: Rule = {
  name: 'year-mismatch',
  title: '年度与本稿不符',
  severity: 'warn',
  source: '沿用旧稿，年份漏改',
  needs: ['year'],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n{2025→2026}年全镇共发展党员16名。',
      '青溪镇2026年工作总结\n{2024→2026}年以来，我镇狠抓修路。',
    ],
    right: [
      '青溪镇2026年工作总结\n自2025年以来持续巩固成果。',
      '青溪镇2026年工作总结\n比2025年全镇总量增长一成。',
      '青溪镇2026年工作总结\n2027年全镇计划修路六里。',
      '青溪镇2026年工作总结\n2025年全镇修路四里，今年修路六里。',
      '青溪镇2026年工作总结\n2023年以来，我镇连续四年平安。',
    ],
  },
  find: ({ paragraphs, year }) => (year === null ? [] : paragraphs.flatMap((each) => hitsIn(each, year))),
};

function hitsIn(paragraph: Paragraph, year: number): Hit[] {
  return [...paragraph.text.matchAll(TOLD)].flatMap(({ 0: written, index: start }): Hit[] => {
    const told = Number(written);
    if (told >= year || told < year - RECENT || LOOKS_BACK.test(paragraph.text.slice(0, start))) return [];
    const sentence = sentenceAround(paragraph.text, start, start + written.length);
    const said = paragraph.text.slice(sentence.start, sentence.end);
    if (OF_SEVERAL.test(said) || said.includes(`${year}年`)) return [];
    const message = `本稿写的是${year}年，这里是${written}年`;
    return [{ paragraph, start, end: start + written.length, fix: String(year), message }];
  });
}
