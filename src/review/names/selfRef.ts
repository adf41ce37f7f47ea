import type { Hit, Rule } from '../rule';

/** What a town calls itself, and a township. */
const WORDS =
  /我镇|本镇|全镇|(?<![乡各城集])镇(?:党委|政府|人大|纪委)|我乡(?![贤亲里音愁土情])|本乡(?!本土)|全乡(?![村贤亲])|(?<![县各城])乡(?:党委|政府|人大|纪委)/g;
/** What may stand before 乡党委 where it is one's own; behind a name it is that one's: 石桥乡党委. */
const OWN = /(?:^|[^\u4e00-\u9fff]|[在由向对经以是的按受为给将把被报让到])$/;
/** So many times as often is the right one written. */
const TIMES = 2;
const TOWN = ['镇', '乡'] as const;
const TOWNSHIP = ['乡', '镇'] as const;

export const selfRef: Rule = {
  name: 'self-ref',
  title: '我镇／我乡混用',
  severity: 'error',
  source: '逻辑：一份稿子一个单位',
  needs: [],
  examples: {
    wrong: [
      '我镇修路三里。全镇上下一心，{我乡→我镇}再添三里。',
      '全乡修路三里。我乡再接再厉，{镇党委→乡党委}带头。',
    ],
    right: [
      '我镇、全镇都在忙。',
      '县乡两级都在忙，我镇也忙，镇党委带头。',
      '我镇助力全乡村振兴，全镇上下一心。',
      '我镇请来我乡贤达，全镇上下一心。',
      '我镇和石桥乡政府一起修路，全镇上下一心。',
    ],
  },
  find: ({ paragraphs }) => {
    const places = paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(WORDS)].map(({ 0: written, index: start }) => {
        return { paragraph, start, written, kind: written.includes('镇') ? '镇' : '乡' };
      }),
    );
    const towns = places.filter(({ kind }) => kind === '镇').length;
    const townships = places.length - towns;
    const [usual, rare] = towns > townships ? TOWN : TOWNSHIP;
    if (Math.min(towns, townships) * TIMES > Math.max(towns, townships)) return [];
    return places
      .filter(({ kind, written, paragraph, start }) => {
        const isOwn = written.length < 3 || OWN.test(paragraph.text.slice(0, start));
        return kind === rare && isOwn;
      })
      .map(({ paragraph, start, written }): Hit => {
        const fix = written.replace(rare, usual);
        return {
          paragraph,
          start,
          end: start + written.length,
          fix,
          message: `全稿多写“${usual}”，这里写成“${written}”`,
        };
      });
  },
};
