import { writeCount, writtenCounts, type WrittenCount } from '../../outline/countPhrases';
import { fromChinese } from '../../report/numerals';
import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { Hit, Rule } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { ordinalsIn } from './ordinals';

export const countMismatch: Rule = {
  name: 'count-mismatch',
  title: '“几个方面”对不上',
  severity: 'error',
  source: '逻辑：说几条就是几条',
  needs: [],
  examples: {
    wrong: [
      '做好以下{四→三}个方面工作：\n（一）修路。\n（二）改水。\n（三）栽树。',
      '重点抓好{四→三}个方面工作。\n（一）修路。\n（二）改水。\n（三）栽树。',
      '今年重点办好{五→三}项民生实事：\n1.修路。\n2.改水。\n3.栽树。',
      '还有{三→四}个问题：一是缺钱，二是缺人，三是缺地，四是缺水。',
      '壮大“茶叶、毛竹、油茶”{四→三}大产业。',
      '补齐“水、电、路、讯”{五→四}大要素。',
      '抓好垃圾、污水、厕所等{五}个方面的治理。',
    ],
    right: [
      '做好以下三个方面工作：\n（一）修路。\n（二）改水。\n（三）栽树。',
      '还有两个问题：一是缺钱，二是缺人。',
      '协调推进“四个全面”，抓住两个方面：一方面修路，另一方面改水。',
      '开展三个方面的工作，成效明显。',
      '交办六项任务。一是修路已完工。二是改水已完工。其余四项正在推进。',
    ],
  },
  find: (report) =>
    report.paragraphs.flatMap((paragraph) => [
      ...countsOfHeadings(paragraph, report),
      ...countsOfOrdinals(paragraph),
      ...countsOfNames(paragraph),
    ]),
};

function hitOf(paragraph: Paragraph, count: WrittenCount, found: number): Hit {
  const { start, end, numeral, phrase } = count;
  return {
    paragraph,
    start,
    end,
    fix: writeCount(numeral, found),
    message: `写着“${phrase}”，数到${found}条`,
  };
}

/** How a paragraph ends that says how many headings follow. */
const POINTS_AHEAD =
  /(?:以下|如下|下面|下列)[^。；]*[：。]?[\s　]*$|：[\s　]*$|^(?:[^，。；]{0,8}，)?(?:重点|着重|主要|继续|切实|突出|全力|着力)?(?:抓好|做好|抓实|做实|办好|实施|突出|落实)[^，。；、]{2,14}。[\s　]*$/;

const countsIn = onceFor((paragraph: Paragraph) => writtenCounts(paragraph.text));

function countsOfHeadings(paragraph: Paragraph, report: ReviewedReport): Hit[] {
  const { text, part, index } = paragraph;
  const count = countsIn(paragraph).at(-1);
  if (!count || part !== 'body' || !POINTS_AHEAD.test(text.slice(text.lastIndexOf('。', count.start) + 1)))
    return [];
  const next = report.paragraphs.find((each) => each.part === 'body' && each.index > index);
  const first = report.landmarks.find((each) => each.paragraph === next?.index);
  if (first?.heading?.number.value !== 1) return [];
  const found = report.landmarks.filter(
    ({ parent, level }) => parent === first.parent && level === first.level,
  );
  const above = first.parent?.paragraph ?? -1;
  return found.length === count.value || found.length < 2 || above > index
    ? []
    : [hitOf(paragraph, count, found.length)];
}

/** 两个问题：一是…，二是…，三是…: the colon is what says that they are those that were counted. */
function countsOfOrdinals(paragraph: Paragraph): Hit[] {
  const { text } = paragraph;
  const counts = countsIn(paragraph);
  if (counts.length === 0) return [];
  const ordinals = ordinalsIn(paragraph);
  return counts.flatMap((count): Hit[] => {
    const first = ordinals.findIndex(({ start }) => start >= count.end);
    const opening = ordinals[first];
    const between = text.slice(count.end, opening?.start ?? count.end);
    if (opening?.value !== 1 || !/^[^。；，]{0,16}[：:，。][\s　]*$/.test(between)) return [];
    // Of some of them nothing more is said: 其余4项正在推进.
    if (/[。；，](?:其余|其他|余下|剩余)/.test(text.slice(opening.end))) return [];
    const run = ordinals.slice(first).filter(({ word }) => word === opening.word);
    const again = run.findIndex(({ value }, i) => i > 0 && value === 1);
    const found = again < 0 ? run.length : again;
    return found === count.value || found < 2 ? [] : [hitOf(paragraph, count, found)];
  });
}

const MAY_NAME = /、.*[二三四五六七八九十两\d](?:大|个方面)/;
const NAMES =
  /(?<list>“[\u4e00-\u9fff](?:、[\u4e00-\u9fff])+”|[“]?[\u4e00-\u9fffA-Za-z“”‘’]{2,12}(?:、[\u4e00-\u9fffA-Za-z“”‘’]{2,12})+(?:[和及与][\u4e00-\u9fff]{2,8})?[”]?)(?<etc>等)?(?<numeral>[二三四五六七八九十两]{1,2}|\d{1,2})(?<what>大(?:[\u4e00-\u9fff]{0,2}(?:产业|特色|工程|行动|任务|板块|体系|平台|支柱|战役|攻坚战|专项|领域|重点|园区|集群|品牌|要素))|个方面)/g;

/** 茶叶、毛竹三大产业. Where 等 stands before the count what is named need not be all: it is asked, and only of 方面. */
function countsOfNames(paragraph: Paragraph): Hit[] {
  if (!MAY_NAME.test(paragraph.text)) return [];
  return [...paragraph.text.matchAll(NAMES)].flatMap((match): Hit[] => {
    const { numeral = '', what = '', ...groups } = match.groups ?? {};
    const list = groups.list ?? '';
    const isOpen = groups.etc !== undefined || list.endsWith('等');
    const value = /^\d/.test(numeral) ? Number(numeral) : fromChinese(numeral);
    const found = list.split(/、|[和及与](?=[^、]*$)/).length;
    const isQuoted = /“[^“”]+”$/.test(list);
    const start = match.index + list.length + (groups.etc?.length ?? 0);
    if (value === undefined || value === found) return [];
    const count = { start, end: start + numeral.length, numeral, phrase: numeral + what, value, ahead: '' };
    if (isOpen && what === '个方面')
      return [{ ...hitOf(paragraph, count, found), fix: null, severity: 'ask' }];
    return !isOpen && isQuoted ? [hitOf(paragraph, count, found)] : [];
  });
}
