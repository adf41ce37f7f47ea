import type { FillOutcome } from '../../../../word/edit/fillOutcome';
import type { Advice } from '../../../shared/advice';

/** What is said of what came of an action. */
export interface NoticeMessages {
  readonly stopped: (marked: number, of: number) => string;
  readonly marks: {
    readonly marked: (count: number) => string;
    readonly cleared: string;
    readonly kept: (count: number) => string;
    /** @param around what stands around it */
    readonly locked: (around: string) => string;
    readonly lost: (count: number) => string;
    readonly unreached: (count: number) => string;
  };
  /** Several places were filled in one go. @param typed what was typed for all of them, where it was the same */
  readonly filledIn: (count: number, typed: string | undefined) => string;
  /** How many more places a group has of which one was filled; and the button that fills them. */
  readonly othersOf: (name: string, count: number) => string;
  readonly fillOthers: (reads: string) => string;
  readonly notFilled: (outcome: Exclude<FillOutcome, 'filled'>, count: number) => Advice;
  readonly inField: (count: number) => Advice;
  readonly notUndone: (count: number) => Advice;
  /** Stands under a failure of marking. */
  readonly marksStay: string;
  /** The clerk has seen that changes are not tracked. */
  readonly notTracked: string;
}
