import { headingsOf } from '../../../../outline/headings';
import { insertionPointOf, type InsertionTarget } from '../../../../outline/insertionPoint';
import type { DraftBlock } from '../../../../outline/draft';
import type { Skeleton, Variant } from '../../../../library/skeleton';
import type { Paragraph } from '../../../../report/paragraph';

/** What the clerk has chosen: what was done, what is planned, or whichever fits where it goes. */
export type VariantChoice = 'fitting' | Variant;

/** What the parts of a report are called that say what is planned. */
const PLANS = /计划|打算|安排|下步|下一步|今后|思路|目标任务|重点任务/;

/** Which variant fits where something is to go: what is planned under a part that is called so. */
export function fittingVariant(
  paragraphs: readonly Paragraph[],
  draft: readonly DraftBlock[],
  target: InsertionTarget,
): Variant {
  const after = insertionPointOf(paragraphs, draft, target);
  const headings = headingsOf(paragraphs).filter(({ paragraph }) => paragraph <= after);
  const top = Math.min(...headings.map(({ number }) => number.level));
  const part = headings.filter(({ number }) => number.level === top).at(-1);
  return part && PLANS.test(part.title) ? 'plan' : 'summary';
}

/** The variant of a skeleton that is wanted, or the other one where it has only that. */
export function variantOf(skeleton: Skeleton, wanted: Variant): Variant {
  if (skeleton[wanted].length > 0) return wanted;
  return wanted === 'plan' ? 'summary' : 'plan';
}

/** Whether there is anything to choose between. */
export function hasBoth({ summary, plan }: Skeleton): boolean {
  return summary.length > 0 && plan.length > 0;
}
