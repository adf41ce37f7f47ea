import type { Phrase } from '../../../../library/phrase';
import type { Paragraph } from '../../../../report/paragraph';
import type { Steps } from '../../../../report/steps';
import type { Years } from '../../../../rollover/decision';
import { lookedAtInSteps } from '../../../../rollover/look';
import { plannedIn } from '../../../../rollover/plan/items';
import { reviewSections } from '../../../../rollover/plan/sections';
import { rollOverInSteps } from '../../../../rollover/rollOver';
import { NOTHING_READ, type RolloverState } from '../state';

/** What is proposed for a report, as the page shows it: nothing is chosen yet. */
export type Proposed = Pick<
  RolloverState,
  'years' | 'decisions' | 'look' | 'planned' | 'sections' | 'choices' | 'seen' | 'placings'
>;

/** All that is proposed for last year's report, in steps. @param progress told how much of it is done, from 0 to 1 */
export function* proposeInSteps(
  paragraphs: readonly Paragraph[],
  years: Years,
  phrases: readonly Phrase[],
  progress: (share: number) => void,
): Steps<Proposed> {
  const decisions = yield* rollOverInSteps(paragraphs, years, phrases, (count) => {
    progress(count / paragraphs.length);
  });
  const look = yield* lookedAtInSteps(paragraphs, decisions, years);
  const planned = plannedIn(paragraphs, years.year);
  yield;
  const sections = reviewSections(paragraphs, years.year);
  const { choices, seen, placings } = NOTHING_READ;
  return { years, decisions, look, planned, sections, choices, seen, placings };
}
