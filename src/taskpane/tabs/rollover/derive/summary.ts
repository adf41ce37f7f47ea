import type { Decision } from '../../../../rollover/decision';
import { FOLDED, type Look } from '../../../../rollover/look';
import { keyOf, type RolloverState } from '../state';

/** The parts of the summary, in the order in which they need the clerk. */
export const PARTS = ['asked', 'look', 'years', 'figures', 'plan'] as const;
export type SummaryPart = (typeof PARTS)[number];

/** The decisions of a part; what is only to be looked at is no decision, nor is a task of the plan. */
export function decisionsOf({ decisions }: Pick<RolloverState, 'decisions'>, part: SummaryPart): Decision[] {
  const action = (
    { asked: 'ask', look: undefined, years: 'shift', figures: 'blank', plan: undefined } as const
  )[part];
  return decisions.filter((each) => each.action === action && !isConfirmed(each));
}

/** Whether nothing else is proposed: then it is to be looked at, not to be decided. */
export function isConfirmed({ action, result, text }: Decision): boolean {
  return action === 'ask' && result === text;
}

/** What must be looked at, and what is folded of it. */
export function looksOf({ look }: Pick<RolloverState, 'look'>): { shown: Look[]; folded: Look[] } {
  return {
    shown: look.filter(({ risk }) => risk < FOLDED),
    folded: look.filter(({ risk }) => risk >= FOLDED),
  };
}

/** How many there are in a part, and how many of them the clerk is done with. */
export function countsOf(state: RolloverState, part: SummaryPart): { all: number; done: number } {
  if (part === 'look') {
    const { shown } = looksOf(state);
    return { all: shown.length, done: shown.filter((each) => state.seen.has(keyOf(each))).length };
  }
  if (part === 'plan') return { all: state.planned.length, done: state.placings.size };
  const own = decisionsOf(state, part);
  return { all: own.length, done: own.filter((each) => state.choices.has(keyOf(each))).length };
}
