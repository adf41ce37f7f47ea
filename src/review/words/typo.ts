import type { Paragraph } from '../../report/paragraph';
import { hitsOf } from '../pattern';
import type { Hit, Rule } from '../rule';
import { isAcrossWords } from './acrossWords';
import { type Counts, isWord } from './counts';
import { PARTICLES } from './particles';
import text from './typos.tsv';

/** A word that is often written wrongly. */
interface Typo {
  readonly wrong: string;
  readonly right: string;
  /** What must stand around it; without it the word may be another: null where it is always wrong. */
  readonly context: RegExp | null;
}

/** How far before and behind a word its context is looked for: 既将…，又将… goes over two clauses. */
const BEFORE = 8;
const BEHIND = 48;

/** The words of the table by their first two characters, and what these may be: so a text is gone through once. */
interface Typos {
  readonly byStart: ReadonlyMap<string, readonly Typo[]>;
  readonly starts: Uint8Array;
}

/** Few enough to be near at hand, many enough that few other characters fall on those of a word. */
const STARTS = 0x4000;

/** A number that the same two characters always have, and few others. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % STARTS;
}

let known: Typos | undefined;

function readTypos(): Typos {
  if (known) return known;
  const byStart = new Map<string, Typo[]>();
  const starts = new Uint8Array(STARTS);
  for (const line of text.trim().split('\n').slice(1)) {
    const [wrong = '', right = '', context = ''] = line.split('\t');
    const typo = { wrong, right, context: context === '' ? null : new RegExp(context, 'g') };
    const start = wrong.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), typo]);
    starts[startAt(wrong, 0)] = 1;
  }
  known = { byStart, starts };
  return known;
}

export const typo: Rule = {
  name: 'typo',
  title: '错别字',
  severity: 'error',
  source: '常见别字；《现代汉语词典》《第一批异形词整理表》',
  needs: [],
  examples: {
    wrong: [
      '做好{秸杆→秸秆}禁烧。',
      '及时{拔付→拨付}资金。',
      '开展防{返贫检测→返贫监测}。',
      '收到群众{反应→反映}的问题。',
      '扎实{的→地}推进改厕工作。',
      '制度落实{的→得}不够。',
      '坚持人民至上，{已→以}群众满意为目标，办好实事。',
    ],
    right: [
      '做好秸秆禁烧。',
      '做好水质检测。',
      '群众反应强烈。',
      '不断提身边人的素质。',
      '指导企业升规纳统。',
      '扎实的工作作风。',
      '青年自己经营民宿。',
      '既使用机械，又使用人工。',
      '已将修路列为重点。',
      '已明确茶叶为重点。',
      '认真的落实态度。',
      '园区研究竞赛方案。',
      '既将水引进田，又将路修到地头。',
      '年末完成验收，按排名发奖。',
    ],
  },
  find: (report) => [
    ...report.paragraphs.flatMap((each) => typosIn(each, report.counts)),
    ...hitsOf(PARTICLES, report, true),
  ],
};

/** Whether a place stands in a word that is another's misspelling only where its context says so: 反应, 检测. */
export function isDecidedByContext(text: string, start: number, end: number, counts: Counts): boolean {
  const { byStart } = readTypos();
  return [start - 1, start].some((at) => {
    const pair = text.slice(at, at + 2);
    const [first = 0, second = 0] = counts.numbersOf(pair);
    const isAmbiguous = byStart.get(pair)?.some(({ wrong, context }) => context !== null && wrong === pair);
    return isAmbiguous && end <= at + 2 && isWord(first, second, counts);
  });
}

function typosIn(paragraph: Paragraph, counts: Counts | null): Hit[] {
  const { text: written } = paragraph;
  const { byStart, starts } = readTypos();
  const hits: Hit[] = [];
  for (let start = 0; start < written.length - 1; start += 1) {
    if (starts[startAt(written, start)] === 0) continue;
    const found = byStart
      .get(written.slice(start, start + 2))
      ?.filter(
        ({ wrong, context }) => written.startsWith(wrong, start) && isThere(context, written, start, wrong),
      )
      .sort((a, b) => b.wrong.length - a.wrong.length)[0];
    if (!found || (counts && isAcrossWords({ text: written, start, ...found }, counts))) continue;
    const end = start + found.wrong.length;
    hits.push({ paragraph, start, end, fix: found.right, message: `应为“${found.right}”` });
    start = end - 1;
  }
  return hits;
}

function isThere(context: RegExp | null, text: string, start: number, wrong: string): boolean {
  if (!context) return true;
  const from = Math.max(0, start - BEFORE);
  const near = text.slice(from, start + wrong.length + BEHIND);
  return [...near.matchAll(context)].some(({ 0: match, index }) => {
    return index <= start - from && start - from + 1 < index + match.length;
  });
}
