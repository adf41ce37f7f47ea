import type { Finding } from '../../../review/finding';
import { reviewed, type Surroundings } from '../../../review/reviewedReport';
import { type Progress, reviewInSteps } from '../../../review/review';
import { RULES } from '../../../review/rules';
import { loadCounts } from '../../../review/words/loadCounts';
import type { Paragraph } from '../../../report/paragraph';
import { withLastYear } from './lastYear';
import { nextTask } from '../../../report/steps';

/** What the clerk calls the rules, by their names. */
export const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ name, title }) => [name, title]));

/**
 * Reviews a report, each rule in a task of its own: the pane draws and hears meanwhile.
 * @param told how far it is
 * @param isStopped asked before each further rule
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
  for (let step = steps.next(); !isStopped(); step = steps.next()) {
    if (step.done) return withLastYear(step.value, paragraphs);
    told(step.value);
    await nextTask();
  }
  return undefined;
}
