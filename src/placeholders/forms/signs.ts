import type { Candidate, Form } from '../candidate';
import { type ParagraphText, isDoubled, surroundings } from '../paragraphText';
import { stretches } from '../patterns';
import { readKind } from '../reading/kinds';

/** A pair of Markdown's ** is seldom further apart. */
const BOLD_REACH = 40;

const isTyped = (text: ParagraphText, start: number, end: number): boolean =>
  readKind('**', surroundings(text, start, end)).evidence === 'strong';

/** What asks: then the marks behind it are a question's own. */
const ASKS =
  /(?:[吗呢么吧啊呀谁]|什么[^，。]{0,8}|怎[^，。]{0,8}|为何[^，。]{0,8}|如何[^，。]{0,8}|多少[^，。]{0,6}|是否[^，。]{0,10}|哪[^，。]{0,8}|(.)不\1[^，。]{0,4}|有没有[^，。]{0,6})$/;

/** 1**户, 20**年: the digits before the signs belong to the figure. */
function withDigits(plain: string, start: number): number {
  const digits = /(?:^|[^\dA-Za-z*#?.])(\d{1,3}\.?)$/.exec(plain.slice(Math.max(0, start - 5), start))?.[1];
  return start - (digits?.length ?? 0);
}

/** *月*日: single signs that make a date together. */
function inDate(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 3), start);
  return (
    /^月 ?[*?#]{1,2}日/.test(plain.slice(end, end + 5)) ||
    (/[*?#]月 ?$/.test(before) && plain.charAt(end) === '日')
  );
}

/**
 * ***万元, **镇. Markdown's **bold** is not: a run is bold's when it, or a like run within reach, has no word beside it
 * that tells what it would be.
 */
export const stars: Form = (text) => {
  const { plain } = text;
  const runs = stretches(plain, /\*+/g);
  return runs.flatMap(({ start, end }, index): Candidate[] => {
    if (end - start === 1) return inDate(plain, start, end) ? [{ start, end, trust: 'onlyTyped' }] : [];
    if (end - start > 6 || /[A-Za-z]/.test(plain.charAt(start - 1)) || /[A-Za-z\d]/.test(plain.charAt(end)))
      return [];
    const bold = [runs[index - 1], runs[index + 1]].some(
      (other) =>
        other !== undefined &&
        other.end - other.start === end - start &&
        Math.max(other.start - end, start - other.end) <= BOLD_REACH &&
        !(isTyped(text, other.start, other.end) && isTyped(text, start, end)),
    );
    return bold ? [] : [{ start: withDigits(plain, start), end, trust: 'onlyTyped' }];
  });
};

/** ##户, ??户, ？？人: only with a measure word or a place behind them. A question's own marks are left alone. */
export const marks: Form = (text) => {
  const { plain } = text;
  return stretches(plain, /#+|\?+/g).flatMap(({ start, end }): Candidate[] => {
    if (plain.charAt(start) === '?' && ASKS.test(plain.slice(Math.max(0, start - 12), start))) return [];
    if (end - start === 1) return inDate(plain, start, end) ? [{ start, end, trust: 'onlyTyped' }] : [];
    return end - start > 6 || isDoubled(plain, end)
      ? []
      : [{ start: withDigits(plain, start), end, trust: 'onlyTyped' }];
  });
};
