import type { Finding } from '../../../review/finding';
import { reviewed, type Surroundings } from '../../../review/reviewedReport';
import { type Progress, reviewInSteps } from '../../../review/review';
import { RULES } from '../../../review/rules';
import { loadCounts } from '../../../review/words/loadCounts';
import type { Paragraph } from '../../../report/paragraph';
import { withLastYear } from './lastYear';

/** So long the pane may be busy before others get a turn, in milliseconds. */
const TURN = 20;

/** How many rules there are. */
export const RULE_COUNT = RULES.length;

/**
 * Reviews a report, and lets the pane draw and hear meanwhile.
 * @param told how far it is, now and then
 * @param isStopped asked now and then
 * @returns the findings; undefined where it was stopped
 */
export async function reviewReport(
  paragraphs: readonly Paragraph[],
  known: Omit<Surroundings, 'counts'>,
  told: (progress: Progress) => void,
  isStopped: () => boolean,
): Promise<Finding[] | undefined> {
  const counts = await loadCounts();
  const steps = reviewInSteps(reviewed(paragraphs, { ...known, counts }), RULES);
  let begun = performance.now();
  for (let step = steps.next(); !isStopped(); step = steps.next()) {
    if (step.done) return withLastYear(step.value, paragraphs);
    if (performance.now() - begun < TURN) continue;
    told(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return undefined;
}
