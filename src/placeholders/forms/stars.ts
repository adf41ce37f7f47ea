import type { Candidate, Form } from '../candidate';
import type { ParagraphText } from '../paragraphText';
import { type Stretch, stretches } from '../patterns';
import { behindNumberLabel } from '../reading/fields';
import { isWordLacking } from '../reading/lacking';
import { isTitled } from '../reading/personName';
import { behindPlate } from '../reading/provinces';
import { isPaired, isTyped } from './bold';
import { withDigits } from './signs';
import { onSingle } from './singleStar';

/** 电话：0551-****, 卡号6228****: the rest of a number is to come; with the digits that are known. Undefined where no label tells it. */
function maskedNumber(plain: string, { start, end }: Stretch): Candidate | undefined {
  if (end - start < 3 || /[\dA-Za-z]/.test(plain.charAt(end))) return undefined;
  const before = plain.slice(Math.max(0, start - 24), start);
  const label = before.replace(/[\d-]+$/, '');
  if (!behindNumberLabel(label)) return undefined;
  return { start: start - (before.length - label.length), end, trust: 'always', kind: 'free', unit: '' };
}

/** Letters beside a run make another word of it. */
function isInWord(plain: string, { start, end }: Stretch): boolean {
  return /[A-Za-z]/.test(plain.charAt(start - 1)) || /[A-Za-z\d]/.test(plain.charAt(end));
}

/** Farther than this no bold goes on: UTF-16 units. */
const LONG_BOLD = 200;

/** Whether the run before or behind is as long, near enough and told by nothing behind it either. */
function isAlike(text: ParagraphText, other: Stretch, run: Stretch): boolean {
  return (
    other.end - other.start === run.end - run.start &&
    Math.abs(other.start - run.start) < LONG_BOLD &&
    !isTyped(text, other)
  );
}

/** No Markdown has more than three: ******街道, ********（采购人）. Wider ones are rules, but for a party's: ****（以下称甲方）. */
function onRow(plain: string, { start, end }: Stretch): Candidate[] {
  // 豫A*****: a number plate
  if (behindPlate(plain.slice(Math.max(0, start - 2), start)))
    return [{ start, end, trust: 'never', kind: 'docNumber', unit: '' }];
  const widest = plain.startsWith('以下', end + 1) ? 40 : 20;
  if (end - start > widest || isInWord(plain, { start, end })) return [];
  const isDue =
    /^ ?[\u4e00-\u9fff（(》]/.test(plain.slice(end, end + 2)) ||
    (/[\u4e00-\u9fff、]/.test(plain.charAt(start - 1)) && /^$|[、，。；]/.test(plain.charAt(end))) ||
    (/[：:]/.test(plain.charAt(start - 1)) && /^$|[）)，。；]/.test(plain.charAt(end)));
  return isDue ? [{ start, end, trust: isWordLacking(plain, { start, end }) ? 'always' : 'typed' }] : [];
}

/**
 * ***万元, **镇. Markdown's **bold** is not: a run is bold's when it, or a like run within reach, has no word beside it
 * that tells what it would be.
 */
export const stars: Form = (text) => {
  const { plain } = text;
  const runs = stretches(plain, /\*+(?:\.\*+)?/g);
  return runs.flatMap((run, index): Candidate[] => {
    const { start, end } = run;
    const masked = maskedNumber(plain, run);
    if (masked) return [masked];
    // *.*公斤: a decimal
    if (plain.slice(start, end).includes('.')) return [{ start, end, trust: 'onlyTyped' }];
    if (end - start === 1) return onSingle(text, runs, index);
    if (end - start > 3) return onRow(plain, run);
    if (isInWord(plain, run) || isPaired(text, runs, index)) return [];
    // 镇长**任组长
    if (isTitled(plain.slice(Math.max(0, start - 6), start)) && /[、，。；任主作]/.test(plain.charAt(end)))
      return [{ start, end, trust: 'always', kind: 'person', unit: '' }];
    // 原告***称, 受**委托, **有限公司: a name within a sentence.
    const within =
      /[\u4e00-\u9fff：:，、“—〔]/.test(plain.charAt(start - 1)) ||
      /^(?:有限|股份)/.test(plain.slice(end, end + 2));
    // 推动**发展; with another run before or behind it, it may be bold's that ends too far away to be seen as its pair.
    const mayPair = [runs[index - 1], runs[index + 1]].some((other) => other && isAlike(text, other, run));
    if (isWordLacking(plain, run) && !mayPair)
      return [{ start: withDigits(plain, start), end, trust: 'always' }];
    return [{ start: withDigits(plain, start), end, trust: within ? 'typed' : 'onlyTyped' }];
  });
};
