import { type Candidate, candidatesOf, type Form } from '../candidate';
import { isDoubled } from '../paragraphText';
import { stretches } from '../patterns';
import { readQuantity } from '../reading/quantity';

/** What asks: then the marks behind it are a question's own. */
const ASKS =
  /(?:[吗呢么吧啊呀谁]|什么[^，。]{0,8}|怎[^，。]{0,8}|为何[^，。]{0,8}|如何[^，。]{0,8}|多少[^，。]{0,6}|是否[^，。]{0,10}|哪[^，。]{0,8}|(.)不\1[^，。]{0,4}|有没有[^，。]{0,6})$/;

/** 1**户, 20**年: the digits before the signs belong to the figure. */
export function withDigits(plain: string, start: number): number {
  const digits = /(?:^|[^\dA-Za-z*#?.])(\d{1,3}\.?)$/.exec(plain.slice(Math.max(0, start - 5), start))?.[1];
  return start - (digits?.length ?? 0);
}

/** *月*日: single signs that make a date together. */
export function inDate(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 3), start);
  return (
    /^月 ?[*?#]{1,2}\d?日/.test(plain.slice(end, end + 6)) ||
    (/[*?#\d]月 ?$/.test(before) && plain.charAt(end) === '日')
  );
}

/** 议题？个，, 12.？%, 1—？月: one alone where nothing but a figure goes on to the clause's end. */
function isFigure(plain: string, start: number, end: number): boolean {
  const after = plain.slice(end, end + 8);
  const { rest } = readQuantity(after) ?? {};
  return (
    (rest !== undefined &&
      /^(?:$|[，。；、）（])/.test(rest) &&
      /[\u4e00-\u9fff.]/.test(plain.charAt(start - 1))) ||
    (after.startsWith('月') && /\d[—-]$/.test(plain.slice(Math.max(0, start - 2), start)))
  );
}

/** ##户, ??户, ？？人: with a measure word or a place behind them, ## between two words as well. A question's own marks are left alone. */
export const marks: Form = (text) => {
  const { plain } = text;
  return candidatesOf(stretches(plain, /#+|\?+/g), ({ start, end }): Candidate[] => {
    // ## 镇情概况: Markdown's heading
    if (/^#{1,6} /.test(plain.slice(start, end + 1)) && /^$|\n/.test(plain.charAt(start - 1))) return [];
    if (plain.charAt(start) === '?' && ASKS.test(plain.slice(Math.max(0, start - 12), start))) return [];
    if (end - start === 1) {
      if (inDate(plain, start, end)) return [{ start, end, trust: 'onlyTyped' }];
      return isFigure(plain, start, end)
        ? [{ start: withDigits(plain, start), end, trust: 'maybeTyped' }]
        : [];
    }
    // 拟投资（万元）：？？
    if (plain.charAt(start - 1) === '：' && /^$|[，。；]/.test(plain.charAt(end)))
      return [{ start, end, trust: 'never' }];
    // 结束了##无高速公路的历史
    if (
      plain.charAt(start) === '#' &&
      /[\u4e00-\u9fff]/.test(plain.charAt(start - 1)) &&
      !/#/.test(plain.slice(Math.max(0, start - 8), start) + plain.slice(end, end + 8)) &&
      /^(?!号|表示|说明|代表|显示)[\u4e00-\u9fff]/.test(plain.slice(end, end + 2))
    )
      return [{ start, end, trust: end - start > 6 ? 'never' : 'typed' }];
    return end - start > 6 || isDoubled(plain, end)
      ? []
      : [{ start: withDigits(plain, start), end, trust: 'onlyTyped' }];
  });
};
