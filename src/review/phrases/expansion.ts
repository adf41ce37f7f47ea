import type { Phrase } from '../../library/phrase';
import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { Hit, Rule } from '../rule';

/** What a phrase stands for, one after another. */
interface Series {
  readonly name: string;
  readonly items: readonly string[];
}

/** With fewer items nobody can tell which series is meant. */
const FEWEST = 3;
/** A series that lacks one must have this many. */
const FEWEST_TO_LACK = 4;
/** Longer items are sentences. */
const LONGEST = 8;
const AT_LEAST_ITEM = 2;

export const expansion: Rule = {
  name: 'expansion',
  title: '展开漏项、换序、重复',
  severity: 'warn',
  source: '用语库里的标准展开',
  needs: ['phrases'],
  examples: {
    wrong: [
      '坚定{道路自信、制度自信、理论自信→道路自信、理论自信、制度自信}、文化自信。',
      '贯彻{协调、创新→创新、协调}、绿色、开放、共享的新发展理念。',
      '严守{政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律→政治纪律、组织纪律、廉洁纪律、群众纪律、工作纪律、生活纪律}。',
    ],
    right: [
      '坚定道路自信、理论自信、制度自信、文化自信。',
      '自治、德治、法治、智治相结合。',
      '坚持创新驱动、开放带动。',
      '从产业、人才、文化、生态四个方面发力。',
    ],
  },
  find: ({ paragraphs, phrases }) => {
    const known = seriesByItem(phrases);
    return paragraphs.flatMap((paragraph) =>
      chainsIn(paragraph).flatMap((chain) => {
        // Into the second of three nothing runs: it is an item as it stands.
        const series = known.get(chain.items[1] ?? '');
        return series ? compared(chain, series, paragraph) : [];
      }),
    );
  },
};

/** The series in which an item stands, in the order of the library. */
const seriesByItem = onceFor((phrases: readonly Phrase[]) => {
  const byItem = new Map<string, Series[]>();
  for (const series of phrases.flatMap(seriesOf))
    for (const item of new Set(series.items)) byItem.set(item, [...(byItem.get(item) ?? []), series]);
  return byItem;
});

/** The items of an expansion, and those of its short form: 产业、人才、文化、生态、组织振兴. */
function seriesOf({ name, expansion: text }: Phrase): Series[] {
  const items = text.replace(/的(?:新发展理念|现代化)$/, '').split(/[、，]/);
  if (items.length < FEWEST || items.some((item) => item.length > LONGEST || item.length < AT_LEAST_ITEM))
    return [];
  const ending = commonEnding(items);
  const short = items.map((item, i) => (i === items.length - 1 ? item : item.slice(0, item.length - ending)));
  return ending > 0 && short.every((item) => item.length >= AT_LEAST_ITEM)
    ? [
        { name, items },
        { name, items: short },
      ]
    : [{ name, items }];
}

function commonEnding(items: readonly string[]): number {
  const [first = ''] = items;
  let length = 0;
  while (length < first.length && items.every((item) => item.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return length;
}

interface Chain {
  readonly start: number;
  readonly items: readonly string[];
}

const CHAIN = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]+(?:、[\u4e00-\u9fff]+){2,}/g;

/** Rows of words with 、 between them. */
function chainsIn({ text }: Paragraph): Chain[] {
  return [...text.matchAll(CHAIN)].map(({ 0: written, index: start }) => ({
    start,
    items: written.split('、'),
  }));
}

/** Who counts them, or says that there are more, means no others: 产业、人才、文化、生态四个方面. */
const COUNTED = /^(?:等|振兴)?(?:等|[三四五六七八3-8][个大项类条])/;

/** The first series that the chain is meant to be and is not. */
function compared({ start, items }: Chain, series: readonly Series[], paragraph: Paragraph): Hit[] {
  for (const { name, items: right } of series) {
    const known = items.map((item, i) => itemOf(item, right, i === 0, i === items.length - 1));
    if (known.includes(undefined)) continue;
    const said = known.filter((item) => item !== undefined);
    const fault = faultOf(said, right);
    if (!fault) continue;
    const from = start + (items[0] ?? '').lastIndexOf(said[0] ?? '');
    const length = fault === 'order' ? 1 + lastMisplaced(said, right) : said.length;
    const end = from + said.slice(0, length).join('、').length;
    if (fault === 'missing' && COUNTED.test(paragraph.text.slice(end))) continue;
    const fix = (fault === 'order' ? right.slice(0, length) : right).join('、');
    return [{ paragraph, start: from, end, fix, message: `“${name}”${FAULTS[fault]}` }];
  }
  return [];
}

const FAULTS = { order: '的次序不对', repeated: '有重复', missing: '缺了一项' } as const;

/** What is wrong with items that are said as a series; undefined where nothing is, or another one may be meant. */
function faultOf(said: readonly string[], right: readonly string[]): keyof typeof FAULTS | undefined {
  const distinct = new Set(said).size;
  if (said.length < FEWEST || distinct < right.length - 1) return undefined;
  if (distinct < right.length) {
    if (right.length < FEWEST_TO_LACK) return undefined;
    return said.length > distinct ? 'repeated' : 'missing';
  }
  if (said.length > right.length) return 'repeated';
  return lastMisplaced(said, right) >= 0 ? 'order' : undefined;
}

function lastMisplaced(said: readonly string[], right: readonly string[]): number {
  return said.reduce((last, item, i) => (item === right[i] ? last : i), -1);
}

/** The item that a word of the chain is; words before the first and behind the last run into it. */
function itemOf(
  word: string,
  items: readonly string[],
  isFirst: boolean,
  isLast: boolean,
): string | undefined {
  return items.find(
    (item) => word === item || (isFirst && word.endsWith(item)) || (isLast && word.startsWith(item)),
  );
}
