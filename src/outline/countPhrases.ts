import type { Paragraph } from '../report/paragraph';
import { sentenceAround } from '../report/sentence';
import type { Span } from '../report/span';
import type { NewNumber } from './counter';
import type { Landmark } from './landmarks';
import { fromChinese, toChinese } from '../report/numerals';

/** A count of what follows that is not right any more: 六个方面 over seven headings. */
export interface CountPhrase {
  /** Where the numeral stands. */
  readonly span: Span;
  /** The whole phrase, as the clerk knows it. */
  readonly phrase: string;
  /** The numeral that would be right. */
  readonly value: string;
}

/** 六个方面, 八大工程, 3项重点任务. Not 第六个方面, 十二五…, 2026项: then the numeral is another's end. */
const COUNT =
  /(^|[^第\d０-９一二三四五六七八九十百两])(([一二三四五六七八九十两]{1,3}|\d{1,2})(?:方面|[个大项条件点](?:主要|重点|专项|关键|具体|民生|惠民|为民|突出|重大)?(?:方面|重点|工作|任务|工程|行动|措施|举措|实事|意见|建议|要求|目标|问题|部分|环节|板块)))/g;

/** What says that a count is of what follows in the report, where no heading stands above it. */
const POINTS_AHEAD = /以下|如下|下面|下列|：$/;
const SAYING = /[讲谈说提]/;

/**
 * The counts in the text between a heading and the first one under it that were right before new headings came under it,
 * and are not afterwards. What stands before all headings may count the report's parts.
 */
export function misfits(
  paragraphs: readonly Paragraph[],
  landmarks: readonly Landmark[],
  after: number,
  numbers: readonly NewNumber[],
): CountPhrase[] {
  const line: (Landmark | null)[] = [null];
  for (let at = landmarks.filter(({ paragraph }) => paragraph <= after).at(-1) ?? null; at; at = at.parent)
    line.push(at);
  return line.flatMap((parent) => {
    const first = landmarks.find((each) => each.parent === parent);
    if (!first) return [];
    const { level } = first;
    const before = landmarks.filter((each) => each.parent === parent && each.level === level).length;
    const now = before + addedBelow(parent?.level ?? -Infinity, level, numbers);
    if (now === before) return [];
    return paragraphs
      .slice(parent?.paragraph ?? 0, first.paragraph)
      .flatMap((paragraph) => countsIn(paragraph, before, now, parent === null));
  });
}

/** How many of the new headings come to stand at a level before one of them leaves the parent. */
function addedBelow(parent: number, level: number, numbers: readonly NewNumber[]): number {
  const leaves = numbers.findIndex((each) => each.level <= parent);
  const inside = leaves < 0 ? numbers : numbers.slice(0, leaves);
  return inside.filter((each) => each.level === level).length;
}

/** A count as it is written: where its numeral stands, and the whole phrase. */
export interface WrittenCount {
  readonly start: number;
  readonly end: number;
  readonly numeral: string;
  readonly phrase: string;
  /** Undefined where the numeral is none. */
  readonly value: number | undefined;
  /** What stands right before it. */
  readonly ahead: string;
}

/** The counts in a text: 六个方面, 八大工程, 3项重点任务. */
export function writtenCounts(text: string): WrittenCount[] {
  return [...text.matchAll(COUNT)].map((match) => {
    const [, ahead = '', phrase = '', numeral = ''] = match;
    const start = match.index + ahead.length;
    const value = /^\d/.test(numeral) ? Number(numeral) : fromChinese(numeral);
    return { start, end: start + numeral.length, numeral, phrase, value, ahead };
  });
}

/** Another value in the way in which a numeral is written: 六 or 6. */
export function writeCount(like: string, value: number): string {
  return /^\d/.test(like) ? String(value) : counting(value);
}

/** @param asksAhead whether only counts that are said to be of what follows are meant */
function countsIn(
  { part, index, text }: Paragraph,
  before: number,
  now: number,
  asksAhead: boolean,
): CountPhrase[] {
  return writtenCounts(text).flatMap(({ start, end, numeral, phrase, value, ahead }): CountPhrase[] => {
    if (value !== before) return [];
    const sentence = sentenceAround(text, start, end);
    const pointsAhead = SAYING.test(ahead) || POINTS_AHEAD.test(text.slice(sentence.start, sentence.end));
    if (asksAhead && !pointsAhead) return [];
    const span = { part, paragraph: index, start, end, text: numeral };
    return [{ span, phrase, value: writeCount(numeral, now) }];
  });
}

/** 两个, not 二个. */
function counting(value: number): string {
  return value === 2 ? '两' : toChinese(value);
}
