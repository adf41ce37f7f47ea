import type { Paragraph } from '../../../report/paragraph';
import { findLeft } from '../../../report/leftStretches';
import type { Finding } from '../../../review/finding';
import { inOrder } from '../../../review/order';
import { reasonsZhCn } from '../../../rollover/reasons/zhCn';
import { readLastYear } from '../../../word/kept/lastYear';

const RULE = 'last-year';

/**
 * What was found in a report, and what still stands in it as last year's report had it, where it was made of one: each of these
 * is there until its sentence is written anew, or the clerk has looked at it and leaves it.
 */
export async function withLastYear(
  findings: readonly Finding[],
  paragraphs: readonly Paragraph[],
): Promise<Finding[]> {
  const lastYear = await readLastYear();
  const left = findLeft(paragraphs, lastYear?.left ?? []).map(({ reason, ...span }): Finding => ({
    ...{ rule: RULE, severity: 'ask', span, fix: null, also: [] },
    message: `去年稿没动：${reasonOf(reason)}`,
  }));
  return left.length === 0 ? [...findings] : inOrder([...findings, ...left]);
}

/** Another version of ours may know reasons that this one does not. */
function reasonOf(word: string): string {
  return Object.entries(reasonsZhCn).find(([reason]) => reason === word)?.[1] ?? '请看一眼';
}
