import { type ParagraphText, surroundings } from '../paragraphText';
import type { Stretch } from '../patterns';
import { readKind } from '../reading/kinds';
import type { Reading } from '../reading/reading';
import { isSurname, isTitled } from '../reading/personName';

/** A clause goes on from these. */
const WITHIN = /[\u4e00-\u9fff、]/;
/** A pair of Markdown's ** is seldom further apart: UTF-16 units. */
const BOLD_REACH = 40;

/** What stands around a run of stars says of it. */
export const readingOf = (text: ParagraphText, { start, end }: Stretch): Reading =>
  readKind('**', surroundings(text, start, end));

/** Whether that is enough to make a placeholder of it. */
export const isTyped = (text: ParagraphText, run: Stretch): boolean =>
  readingOf(text, run).evidence === 'strong';

/**
 * Whether a run is Markdown's, of **bold** or *italics*: a like run near it makes a pair with it, what is between them touches
 * both, and one of them has no word beside it that tells what it would be.
 */
export function isPaired(text: ParagraphText, runs: readonly Stretch[], index: number): boolean {
  const [before, run, behind] = [runs[index - 1], runs[index], runs[index + 1]];
  return isPair(text, before, run) || isPair(text, run, behind);
}

function isPair(text: ParagraphText, open: Stretch | undefined, close: Stretch | undefined): boolean {
  if (!open || !close || close.end - close.start !== open.end - open.start) return false;
  if (close.start - open.end > BOLD_REACH) return false;
  const { plain } = text;
  const inner = plain.slice(open.end, close.start);
  // ***数字化转型*** is bold and italic at once, which is rare: 忠于***，同志*** is not.
  if (
    open.end - open.start === 3 &&
    !(/^[\u4e00-\u9fff]{2,20}$/.test(inner) && !isTyped(text, open) && !isTyped(text, close))
  )
    return false;
  const isItalic = close.end - close.start === 1;
  // **省**市自然资源厅: an address goes on.
  if (/[省市县区镇乡]/.test(plain.charAt(open.start - 1)) && isTyped(text, open)) return false;
  // 20**年 is a year.
  if (isYear(plain, open) || isYear(plain, close)) return false;
  // *先生。*先生: the same word behind both
  if (plain.slice(open.end, open.end + 2) === plain.slice(close.end, close.end + 2)) return false;
  // 从**省**西门出发: no bold is a place's word alone.
  if (/^[省市县区州镇乡村]$/.test(inner)) return false;
  // 踏遍**、**，还有**江: one that begins within a clause and goes on over its end is none where a name is due behind it.
  const begins = WITHIN.test(plain.charAt(open.start - 1));
  if (begins && /[，。；]/.test(inner) && isTyped(text, close)) return false;
  // **有着悠久的历史，隋初改设**总管府: one that goes on over a clause's end does not end within the next.
  if (!begins && /[，。；].*[\u4e00-\u9fff，、]$/.test(inner) && WITHIN.test(plain.charAt(close.end)))
    return false;
  // **原告：** is a label in bold.
  if (/^[\u4e00-\u9fff]{1,8}：$/.test(inner)) return true;
  // 书记**张伟** is a name in bold; in 镇长**任组长，镇人大主席**任副组长 names are due.
  if (isTitled(plain.slice(Math.max(0, open.start - 6), open.start)))
    return isSurname(inner.charAt(0)) && /^[\u4e00-\u9fff]{2,4}$/.test(inner);
  // 地处**乡和**镇交界: a name is due in both.
  if (begins && isTyped(text, open) && isTyped(text, close)) return false;
  // 我叫**，现任**村; **是个古县，**素有: no bold begins with a comma or a particle, no italics end with one.
  if (/^(?:[\s，,。；、！？的是等和与及之]|同志|先生)/.test(inner)) return false;
  const last = plain.charAt(close.start - 1);
  if (
    /[\s：（〔“《、于被的和与及在由向从把将往邻临至予]/.test(last) ||
    /(?:加入|位于|地处|来到|前往|素有|担任|历任|代表)$/.test(inner) ||
    // *乡打造“……”的新*，: no italics go on over a clause.
    (isItalic && /[，。；“”]/.test(inner)) ||
    (inner.length > 3 && '约近达共'.includes(last))
  )
    return false;
  // **公司**项目: what is behind each is no word of a bold text, as **重点**工作 is.
  const { evidence, kind } = readingOf(text, open);
  const named = evidence === 'strong' || (evidence !== 'none' && kind !== 'topic');
  return !named || readingOf(text, close).evidence === 'none';
}

const isYear = (plain: string, { start, end }: Stretch): boolean =>
  plain.charAt(end) === '年' && /(?:19|20)$/.test(plain.slice(Math.max(0, start - 2), start));
