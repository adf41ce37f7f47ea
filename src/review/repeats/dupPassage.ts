import type { Hit, Rule } from '../rule';
import { clausesOf, repeatedRuns } from './clauses';
import { ownLength } from './formulas';

/** A row of names may be said again: 石桥村、竹林村、大塘村. */
const NAME = /(?:[村镇乡组县市区局办所站园]|社区|公司|合作社|学校|[小中]学)$/;
/** Within a paragraph fewer characters are seen to repeat than in a whole report. */
const SHORTEST = 9;

export const dupPassage: Rule = {
  name: 'dup-passage',
  title: '大段相同',
  severity: 'ask',
  source: '逻辑：同一段里不说两遍',
  needs: [],
  examples: {
    wrong: ['坚持力度不减、劲头不松、队伍不散，修好路，{坚持力度不减、劲头不松}、标准不降，改好水。'],
    right: [
      '坚持力度不减、劲头不松，修好路。\n坚持力度不减、劲头不松，改好水。',
      '修好路、改好水，修好桥、改好厕。',
      '石桥村、竹林村、大塘村入选，石桥村、竹林村、大塘村受奖。',
    ],
  },
  find: (report) =>
    report.paragraphs.flatMap((paragraph) =>
      repeatedRuns(clausesOf(paragraph, true)).flatMap(({ clauses, earlier }): Hit[] => {
        const [first, last] = [clauses[0], clauses.at(-1)];
        const [start, end] = [earlier[0]?.start, earlier.at(-1)?.end];
        if (!first || !last || start === undefined || end === undefined || clauses.length < 2) return [];
        if (clauses.every(({ key }) => NAME.test(key))) return [];
        if (ownLength(paragraph.text.slice(first.start, last.end), report) < SHORTEST) return [];
        const also = [{ paragraph, start, end }];
        return [
          { paragraph, start: first.start, end: last.end, fix: null, message: '同一段里说了两遍', also },
        ];
      }),
    ),
};
