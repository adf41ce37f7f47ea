import { type Stretch, ending } from '../patterns';

/** Whether a text ends with what asks for a word: 就, 迎来了, 围绕. */
export const asksForWord = ending(
  /(?:[的了就经]|召开|举办|筹办|开展|建设|做好|推[动进行]|促进|加快|完成|实施|落实|上报|走访|研究|根据|按照|代表|作为|打造|迎来|响应|指导|重视|引进|围绕|防御|支持)/,
);
/** What goes on where a letter or a sign is itself spoken of: y与x之间, 其中X为县级指标, 缺字以×标示. */
const SPOKEN_OF = /^(?:[之为是的和与及或号标表代求替乘除加减取等轴键]|公司|平台)/;

/**
 * 就*温泉提质, 迎来了X项目: whether a sentence would lack a word without the sign at [start, end). There is seldom anything to
 * remark on or to multiply there, so a single sign is no mark of that.
 */
export function isWordLacking(plain: string, { start, end }: Stretch): boolean {
  const after = plain.slice(end, end + 2);
  return (
    /^[\u4e00-\u9fff]/.test(after) &&
    !SPOKEN_OF.test(after) &&
    asksForWord(plain.slice(Math.max(0, start - 2), start))
  );
}
