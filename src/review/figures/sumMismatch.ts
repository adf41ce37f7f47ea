import type { Hit, Rule } from '../rule';
import { columnSums } from './columnSums';
import { type FiguredSentence, figuredSentences } from './sentences';
import { type Quantity, writeValue } from './quantities';

/** Groups that are no parts of a whole: they overlap. */
const OVERLAPS =
  /女|党员|以[上下]|岁|本科|大专|学历|少数民族|退役|贫困|其中|重点|省级|市级|国家级|新增|主要|困难/;
/** What is said of parts that are not all. */
const NOT_ALL = /等|主要|包括|分别/;
/** Fewer than this share of the whole are picked out, behind 其中 and elsewhere. */
const MOST_AMONG = 0.8;
const MOST_OF_IT = 0.6;
const TWO = 2;

export const sumMismatch: Rule = {
  name: 'sum-mismatch',
  title: '分项与合计不符',
  severity: 'error',
  source: '算术',
  needs: [],
  examples: {
    wrong: [
      '现有干部{15名，其中男8名、女6名}。',
      '拨付{86万元，其中修路32万元、改水28万元、栽树16万元}。',
      '甲村{12户、乙村18户、丙村9户，共40户}。',
    ],
    right: [
      '现有干部15名，其中男8名、女7名。',
      '发展党员15名，其中女性6名、35岁以下4名。',
      '拨付86万元，其中修路32万元、改水28万元等。',
      '班子成员9名，其中正科2名、副科7名，另有调研员1名。',
      '第一批12户、第二批18户，累计36户。',
      '门诊12600人次，其中随访3200人次、接种2600人次、签约4100人次。',
      '水库山塘86座，其中水库6座、山塘80座，加固21座。',
    ],
  },
  find: (report) => [
    ...figuredSentences(report).flatMap((sentence) => [...partsAfter(sentence), ...partsBefore(sentence)]),
    ...columnSums(report),
  ],
};

/** 15名，其中男8名、女6名 */
function partsAfter({ paragraph, text, start, quantities }: FiguredSentence): Hit[] {
  return quantities.flatMap((whole, i): Hit[] => {
    if (whole.isRough || !/^[，（(：:]?其中[：:，]?/.test(text.slice(whole.end))) return [];
    const parts = partsFrom(text, quantities, i + 1, whole);
    const last = parts.at(-1);
    if (
      !last ||
      NOT_ALL.test(text.slice(whole.end, last.end)) ||
      /^等/.test(text.slice(last.end)) ||
      !isDivision(text, parts, whole)
    )
      return [];
    // What follows once all are told is counted otherwise: 水库6座、山塘80座，加固21座.
    const areAllTold = parts.some((_, n) => n > 0 && total(parts.slice(0, n + 1)) === whole.value);
    const sum = total(parts);
    if (areAllTold || (parts.length > TWO && sum < whole.value * MOST_AMONG)) return [];
    const place = { paragraph, start: start + whole.start, end: start + last.end };
    return [
      {
        ...place,
        fix: null,
        message: sumOf(text, parts),
        severity: parts.length > TWO || sum > whole.value ? 'error' : 'ask',
      },
    ];
  });
}

/** 甲村12户、乙村18户，共40户 */
function partsBefore({ paragraph, text, start, quantities }: FiguredSentence): Hit[] {
  return quantities.flatMap((whole, i): Hit[] => {
    if (whole.isRough || !/[，、](?:共|合计|总计|共计|一共)$/.test(text.slice(0, whole.start))) return [];
    const parts: Quantity[] = [];
    for (const part of quantities.slice(0, i).reverse()) {
      const between = text.slice(part.end, parts[0]?.start ?? whole.start);
      const isNext =
        parts.length === 0
          ? /^[，、](?:共|合计|总计|共计|一共)$/.test(between)
          : /^、[^，、]{0,10}$/.test(between);
      if (!isNext || part.unit !== whole.unit || part.isRough) break;
      parts.unshift(part);
    }
    const [first] = parts;
    if (
      !first ||
      parts.length < TWO ||
      total(parts) === whole.value ||
      total(parts) < whole.value * MOST_OF_IT
    )
      return [];
    const place = { paragraph, start: start + first.start, end: start + whole.end };
    return [
      { ...place, fix: null, message: sumOf(text, parts), severity: parts.length > TWO ? 'error' : 'ask' },
    ];
  });
}

/** Figures of the whole's unit, one behind the other. */
function partsFrom(text: string, quantities: readonly Quantity[], from: number, whole: Quantity): Quantity[] {
  const parts: Quantity[] = [];
  let end = whole.end;
  for (const part of quantities.slice(from)) {
    const label = text.slice(end, part.start);
    const isFirst = parts.length === 0;
    if (part.unit !== whole.unit || part.isRough) break;
    if (
      !(isFirst ? /^[^、；]{0,24}$/ : /^[、，和及][^，、；]{0,12}$/).test(label) ||
      (!isFirst && /[共计比增较另]|重复|此外|还有/.test(label))
    )
      break;
    parts.push(part);
    end = part.end;
  }
  return parts;
}

/** Whether parts are what a whole is divided into: several, or two of one kind. */
function isDivision(text: string, parts: readonly Quantity[], whole: Quantity): boolean {
  const labels = parts.map(({ start }, i) =>
    text.slice(parts[i - 1]?.end ?? whole.end, start).replace(/^[，、和及（(：:]?(?:其中)?[，：:]?/, ''),
  );
  const joined = labels.join('|');
  if (/^男[^|]*\|女|^女[^|]*\|男/.test(joined)) return true;
  if (labels.length < TWO || OVERLAPS.test(joined)) return false;
  if (labels.length > TWO) return true;
  const [first = '', second = ''] = labels;
  return (first === '' && second === '') || (first.length > 1 && first.slice(-2) === second.slice(-2));
}

function total(parts: readonly Quantity[]): number {
  return Math.round(parts.reduce((sum, { value }) => sum + value, 0) * 1e6) / 1e6;
}

function sumOf(text: string, parts: readonly Quantity[]): string {
  const written = parts.map(({ start, end }) => text.slice(start, end));
  const like = written[0] ?? '';
  return `${written.join('＋')}＝${writeValue(total(parts), like)}${parts[0]?.unit ?? ''}`;
}
