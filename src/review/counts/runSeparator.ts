import type { Hit, Rule } from '../rule';
import { type Ordinal, runsOf } from './ordinals';

export const runSeparator: Rule = {
  name: 'run-separator',
  title: '并列各条标点不一',
  severity: 'ask',
  source: 'GB/T 15834-2011 4.6：分号层级低于句号',
  needs: [],
  examples: {
    wrong: [
      '一是修路，通了六个村{；→。}二是改水，通了三个村。三是栽树。',
      '一是修路。修了三里{；}二是改水。',
      '一是修路；二是改水{。→；}三是栽树；四是种茶。',
    ],
    right: [
      '一是修路；二是改水；三是栽树。',
      '一是修路。二是改水。三是栽树。',
      '一是修路，二是改水，三是栽树。',
    ],
  },
  find: (report) => runsOf(report).flatMap((run) => unevenIn(run)),
};

/** One finding for a run: the rarer of semicolons and full stops, or a semicolon behind something that holds a full stop. */
function unevenIn(run: readonly Ordinal[]): Hit[] {
  const [first] = run;
  if (!first || run.some(({ paragraph }) => paragraph !== first.paragraph)) return [];
  const { text } = first.paragraph;
  const marks = run.slice(1).map(({ start }) => start - 1);
  const semicolons = marks.filter((at) => text.charAt(at) === '；');
  const stops = marks.filter((at) => text.charAt(at) === '。');
  const holdsStop = run.slice(1).some(({ start }, i) => text.slice(run[i]?.end, start - 1).includes('。'));
  if (semicolons.length === 0 || (stops.length === 0 && !holdsStop)) return [];
  const isStopOdd = !holdsStop && stops.length < semicolons.length;
  const [place, ...others] = (isStopOdd ? stops : semicolons).map((at) => {
    return { paragraph: first.paragraph, start: at, end: at + 1 };
  });
  if (!place) return [];
  const right = isStopOdd ? '；' : '。';
  const fix = others.length === 0 && stops.length > 0 ? right : null;
  return [{ ...place, fix, message: '并列各条有的用分号，有的用句号', also: others }];
}
