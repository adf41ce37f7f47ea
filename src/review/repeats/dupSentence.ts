import { contentsOf } from '../headings/contents';
import type { Hit, Rule } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import {
  beginsSentence,
  type Clause,
  clausesOf,
  endsSentence,
  type RepeatedRun,
  repeatedRuns,
} from './clauses';
import { ownLength } from './formulas';

/** Shorter ones are said twice on purpose. */
const SHORTEST = 16;
/** Of what is not a whole sentence, more must be the same. */
const SHORTEST_PART = 20;
/** And where the sentences do not even end alike, so many clauses. */
const FEWEST_CLAUSES = 3;

export const dupSentence: Rule = {
  name: 'dup-sentence',
  title: '整句重复',
  severity: 'error',
  source: '逻辑：一句话说一遍',
  needs: [],
  examples: {
    wrong: [
      '全年新修机耕道十二公里，受益农户三百多户，群众拍手称快。\n各村干劲很足。{全年新修机耕道十二公里，受益农户三百多户，群众拍手称快}。',
    ],
    right: [
      '各位代表！\n路修好了。\n各位代表！',
      '目录\n一、聚焦修路架桥改水补齐民生短板\n一、聚焦修路架桥改水补齐民生短板\n修路三里。',
      '修路。责任单位：农业农村办公室，完成时限：十二月底前。\n改水。责任单位：农业农村办公室，完成时限：十二月底前。',
      '坚持以习近平新时代中国特色社会主义思想为指导。\n坚持以习近平新时代中国特色社会主义思想为指导。',
    ],
  },
  find: (report) => {
    const clauses = report.paragraphs
      .filter(({ inTable }) => !inTable)
      .flatMap((paragraph) => clausesOf(paragraph, false));
    return repeatedRuns(clauses).flatMap((run) => hitsOf(run, report));
  },
};

/** 责任单位：…，完成时限：…: what is named so is the same for many. */
const LABELLED = /(?:单位|领导|部门|主体|时限|责任人|联系人|电话|地点|对象|渠道|方式|频次)：/;

function hitsOf({ clauses, earlier }: RepeatedRun, report: ReviewedReport): Hit[] {
  const [first, last] = [clauses[0], clauses.at(-1)] as [Clause, Clause];
  const [firstBefore, lastBefore] = [earlier[0], earlier.at(-1)] as [Clause, Clause];
  const endsAlike = endsSentence(last) && endsSentence(lastBefore);
  const isWhole = endsAlike && beginsSentence(first) && beginsSentence(firstBefore);
  const isTold = isWhole || (endsAlike && clauses.length > 1) || clauses.length >= FEWEST_CLAUSES;
  const least = isWhole ? SHORTEST : SHORTEST_PART;
  if (!isTold || ownLength(clauses.map(({ key }) => key).join(''), report) < least) return [];
  if (contentsOf(report).has(firstBefore.paragraph.index)) return [];
  if (LABELLED.test(first.paragraph.text.slice(first.start, last.end))) return [];
  const earlierPlace = { paragraph: firstBefore.paragraph, start: firstBefore.start, end: lastBefore.end };
  const place = { paragraph: first.paragraph, start: first.start, end: last.end };
  return [{ ...place, fix: null, message: '这句话前面已经写过', also: [earlierPlace] }];
}
