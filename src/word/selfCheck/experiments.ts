import type { ClerkStep, Experiment } from './experiment';
import { EDITS } from './groups/edits';
import { HANDS } from './groups/hands';
import { INSERTIONS } from './groups/insertions';
import { MARKS } from './groups/marks';
import { OOXML } from './groups/ooxml';
import { SAVING } from './groups/saving';
import { SEARCHES } from './groups/searches';
import { SELECTION } from './groups/selection';
import { SETTINGS } from './groups/settings';
import { SPEED } from './groups/speed';
import { TEXTS } from './groups/texts';
import { TRACKING } from './groups/tracking';
import { UNDO } from './groups/undo';

/*
 * What is expected here is what the stand-in does (`src/standin`), which everything else is tested against. Where the
 * report of a real Word says otherwise, it is the stand-in that is wrong: mend it, or give it a quirk, then the add-in.
 */

/** What Word is tried for by itself, group by group. */
const GROUPS = {
  texts: TEXTS,
  ooxml: OOXML,
  searches: SEARCHES,
  edits: EDITS,
  insertions: INSERTIONS,
  marks: MARKS,
  tracking: TRACKING,
  selection: SELECTION,
  settings: SETTINGS,
  speed: SPEED,
} as const;

/** What needs the clerk's hands. The document is closed last: what comes before need not come back. */
const CLERK_GROUPS = { undo: UNDO, hands: HANDS, saving: SAVING } as const;

export type GroupId = keyof typeof GROUPS | keyof typeof CLERK_GROUPS;

type Members<T extends Readonly<Record<string, readonly unknown[]>>> = T[keyof T][number];
type ClerkSteps = Members<typeof CLERK_GROUPS>;

export type StepId = ClerkSteps['id'];
export type ExperimentId = Members<typeof GROUPS>['id'] | ClerkSteps['experiments'][number]['id'];

/** All experiments that need nobody, in their order. */
export const EXPERIMENTS: readonly Experiment[] = Object.values(GROUPS).flat();

/** All steps of the clerk, in their order. */
export const CLERK_STEPS: readonly ClerkStep[] = Object.values(CLERK_GROUPS).flat();

/** All experiments, those of the steps too. */
export const ALL_EXPERIMENTS: readonly Experiment[] = [
  ...EXPERIMENTS,
  ...CLERK_STEPS.flatMap(({ experiments }) => experiments),
];

/** All experiments of a group. */
export function experimentsOf(group: GroupId): readonly Experiment[] {
  if (group in GROUPS) return GROUPS[group as keyof typeof GROUPS];
  const steps: readonly ClerkStep[] = CLERK_GROUPS[group as keyof typeof CLERK_GROUPS];
  return steps.flatMap(({ experiments }) => experiments);
}

/** The groups, in their order. */
export const GROUP_IDS = [...Object.keys(GROUPS), ...Object.keys(CLERK_GROUPS)] as readonly GroupId[];
