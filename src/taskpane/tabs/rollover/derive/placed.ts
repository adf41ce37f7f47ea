import type { Placing } from '../../../../rollover/plan/additions';
import type { Section } from '../../../../rollover/plan/sections';
import type { RolloverMessages } from '../messages/messages';

/** Where a task of last year's plan was put, in a word or two. */
export function placedText(
  placing: Placing,
  sections: readonly Section[],
  { plan }: RolloverMessages,
): string {
  if (placing.does === 'place') return plan.placed(sections[placing.section]?.heading.written ?? '');
  return placing.does === 'heading' ? plan.isHeading : plan.isLeft;
}
