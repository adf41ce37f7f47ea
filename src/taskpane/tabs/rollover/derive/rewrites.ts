import type { Decision } from '../../../../rollover/decision';
import type { SpanRewrite } from '../../../../word/file/reportFile';
import { type Choice, keyOf, type RolloverState } from '../state';

/** What stands in the place of a decision's text, as the clerk has chosen, or as it is proposed; null where it stays. */
export function resultOf(decision: Decision, choice: Choice | undefined): string | null {
  const { action, result, text } = decision;
  const isSure = action === 'shift' || action === 'blank';
  const does = choice?.does ?? (isSure ? 'take' : 'keep');
  if (does === 'keep') return null;
  const put = choice?.does === 'write' ? choice.text : does === 'blank' ? blankOf(decision) : result;
  return put === text ? null : put;
}

/** The placeholder for what stands in a figure's place. */
function blankOf({ text }: Decision): string {
  return text.includes('.') ? 'XX.X' : 'XX';
}

/** What is written into the new report. */
export function rewritesOf({
  decisions,
  choices,
}: Pick<RolloverState, 'decisions' | 'choices'>): SpanRewrite[] {
  return decisions.flatMap((decision) => {
    const { part, paragraph, start, end, text } = decision;
    const result = resultOf(decision, choices.get(keyOf(decision)));
    return result === null ? [] : [{ part, paragraph, start, end, text, result }];
  });
}
