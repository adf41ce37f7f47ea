import type { Paragraph, Part } from '../report/paragraph';
import { type HeadingNumber, readHeadingNumber } from './headingNumber';

/** A numbered heading of the report. */
export interface Heading {
  readonly part: Part;
  /** The paragraph's index within its part. */
  readonly paragraph: number;
  readonly number: HeadingNumber;
  /** As it is written, without blanks around it: `（一）`. */
  readonly written: string;
  /** What follows the number, without the full stop or colon that closes it. */
  readonly title: string;
  /** As the clerk knows it: number and title. The same whether Word or the clerk wrote the number. */
  readonly text: string;
  /** Word counts this number by itself; it is not in the paragraph's text. */
  readonly automatic: boolean;
  /** Where number and title stand in the paragraph's text, UTF-16, end exclusive. Nothing is at `numberStart` if automatic. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The paragraph goes on after the heading: `（一）抓好防汛。汛期以来……`. */
  readonly runIn: boolean;
}

/** 一、二季度；1、2号楼；（一）至（三）项: numerals in a row, not a heading. */
const ENUMERATION =
  /^(?:[一二三四五六七八九十]{1,3}(?:[、季类级期线产楼组三区号批届环标层队月]|$)|[至和或及]|[班期级类]|[、，]|[（(][一二三四五六七八九十\d])/;
/** 1.5亿元, 3.15, 1、2号: the numeral goes on. A year may follow a number: 1.2025年工作回顾. */
const DIGITS_GO_ON = /^[\d０-９]/;
const YEAR = /^[\d０-９Xx×Ｘ]{4}年/;
/** 1.X亿元: a half-masked figure. */
const MASKED_FIGURE = /^[XxＸｘ×]{1,3}(?:[%％‰万亿元倍米亩吨]|公里|个百分点|平方|千)/;
/** 一、工作回顾……3: a line of the table of contents. */
const CONTENTS_LINE = /(?:\t|[.．…·]{2})[ 　]{0,4}\d{1,3}$/;

const BLANK = /[\s　]/;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (BLANK.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number, extra: string): number {
  let at = end;
  while (at > start && (BLANK.test(text.charAt(at - 1)) || extra.includes(text.charAt(at - 1)))) at -= 1;
  return at;
}

/** Where the title ends: at the first full stop, or at a colon or semicolon with the body behind it. */
function titleEndOf(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ('。！？；\n\v'.includes(character)) return at;
    if ('：:'.includes(character) && at - start >= 2 && text.length - at > 12) return at;
  }
  return text.length;
}

function isFigure(suffix: string, rest: string): boolean {
  if (ENUMERATION.test(rest)) return true;
  if (!/[.．、]/.test(suffix)) return false;
  return (DIGITS_GO_ON.test(rest) && !YEAR.test(rest)) || (/[.．]/.test(suffix) && MASKED_FIGURE.test(rest));
}

/** Reads the paragraph's heading; undefined where it has none. Unnumbered lead sentences are no headings. */
export function headingOf(paragraph: Paragraph): Heading | undefined {
  const { text } = paragraph;
  const automatic = paragraph.number !== '';
  const start = skipBlanks(text, 0);
  const written = automatic ? paragraph.number.trim() : text.slice(start, start + 8);
  const read = readHeadingNumber(written);
  if (!read || (automatic && read.length !== written.length)) return undefined;

  const numberEnd = automatic ? start : start + read.length;
  const titleStart = skipBlanks(text, numberEnd);
  const near = text.slice(numberEnd, numberEnd + 12);
  if (!automatic && isFigure(read.number.suffix, near)) return undefined;
  const stop = titleEndOf(text, titleStart);
  const titleEnd = trimEnd(text, titleStart, stop, '：:；;，,、');
  if (titleEnd === titleStart || CONTENTS_LINE.test(text.slice(Math.max(titleStart, stop - 12), stop)))
    return undefined;

  const title = text.slice(titleStart, titleEnd);
  const shown = written.slice(0, read.length);
  return {
    part: paragraph.part,
    paragraph: paragraph.index,
    number: read.number,
    written: shown,
    title,
    text: shown + title,
    automatic,
    numberStart: start,
    numberEnd,
    titleStart,
    titleEnd,
    runIn: skipBlanks(text, stop + 1) < text.length,
  };
}

/** The numbered headings of the body, in the order of the paragraphs. Headers, notes and text boxes have none. */
export function headingsOf(paragraphs: readonly Paragraph[]): Heading[] {
  return paragraphs
    .filter((paragraph) => paragraph.part === 'body')
    .map(headingOf)
    .filter((heading) => heading !== undefined);
}
