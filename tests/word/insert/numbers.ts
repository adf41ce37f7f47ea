import type { SavedParagraph } from './saved';

const NUMERALS = [
  ...[
    '',
    '一',
    '二',
    '三',
    '四',
    '五',
    '六',
    '七',
    '八',
    '九',
    '十',
    '十一',
    '十二',
    '十三',
    '十四',
    '十五',
    '十六',
  ],
  ...['十七', '十八', '十九', '二十'],
];
/** How headings are numbered, the highest first. */
const WRITTEN = [/^([一二三四五六七八九十]+)、/, /^（([一二三四五六七八九十]+)）/, /^(\d+)\./, /^（(\d+)）/];
const BY_WORD = [(numeral: string) => `${numeral}、`, (numeral: string) => `（${numeral}）`];

/** A numbered heading of a saved report. */
export interface Numbered {
  /** From 0: 一、 （一） 1. （1）. */
  readonly level: number;
  readonly value: number;
  /** The number as a reader of the report sees it. */
  readonly shown: string;
  readonly title: string;
  readonly at: number;
}

/** The numbers of a saved report, those that Word counts too, read by a reader of its own. */
export function numbersOf(paragraphs: readonly SavedParagraph[]): Numbered[] {
  const counted: number[] = [];
  return paragraphs.flatMap(({ text, listLevel, inTable }, at): Numbered[] => {
    if (inTable) return [];
    if (listLevel !== null) {
      counted.length = listLevel + 1;
      const value = (counted[listLevel] ?? 0) + 1;
      counted[listLevel] = value;
      const shown = BY_WORD[listLevel]?.(NUMERALS[value] ?? '') ?? '';
      return [{ level: listLevel, value, shown, title: text, at }];
    }
    const level = WRITTEN.findIndex((written) => written.test(text));
    const [shown = '', numeral = ''] = WRITTEN[level]?.exec(text) ?? [];
    if (level < 0) return [];
    const value = level === 0 || level === 1 ? NUMERALS.indexOf(numeral) : Number(numeral);
    return [{ level, value, shown, title: text.slice(shown.length), at }];
  });
}

/** Headings whose number is not the one that follows: none in a report that is in order. */
export function gapsIn(paragraphs: readonly SavedParagraph[]): string[] {
  const last: number[] = [];
  return numbersOf(paragraphs).flatMap(({ level, value, shown, title }) => {
    const isNext = value === (last[level] ?? 0) + 1;
    last.length = level + 1;
    last[level] = value;
    return isNext ? [] : [shown + title];
  });
}
