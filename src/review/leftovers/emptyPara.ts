import { isBlank } from '../../outline/text';
import type { Paragraph } from '../../report/paragraph';
import type { Hit, Rule } from '../rule';

export const emptyPara: Rule = {
  name: 'empty-para',
  title: '空段',
  severity: 'warn',
  source: '惯例：用段距，不用空段',
  needs: [],
  examples: {
    wrong: ['修路三里。\n{}\n\n改水两处。', '修路三里。\n{}\n'],
    right: ['工作总结\n\n修路三里。', '修路三里。\n'],
  },
  find: ({ all }) => {
    const hits: Hit[] = [];
    let empty: Paragraph[] = [];
    for (const paragraph of all.filter(({ part }) => part === 'body')) {
      if (isBlank(paragraph)) empty.push(paragraph);
      else {
        hits.push(...hitOf(empty));
        empty = [];
      }
    }
    return [...hits, ...hitOf(empty)];
  },
};

/** One of them may be meant. */
function hitOf(empty: readonly Paragraph[]): Hit[] {
  const [first] = empty;
  if (!first || empty.length < 2) return [];
  return [{ paragraph: first, start: 0, end: 0, fix: null, message: `连着${empty.length}个空段` }];
}
