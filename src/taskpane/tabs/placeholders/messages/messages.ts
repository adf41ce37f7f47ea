import type { Kind } from '../../../../placeholders/placeholder';
import type { Unselected } from '../../../../word/edit/select';
import type { Doubt } from '../../../../worklist/sure';
import type { Question } from '../../../../worklist/questions/question';
import type { Advice } from '../../../shared/advice';
import type { FillOutcome } from '../../../../word/edit/fillOutcome';

/** Everything that the tab 占位符 says. */
export interface PlaceholdersMessages {
  readonly reading: string;
  /** Stand before and after the number, which is shown big. */
  readonly left: (isSure: boolean) => string;
  /** Why the number is not certain, and what to do. */
  readonly notSure: Readonly<Record<Doubt, string>>;
  readonly places: (count: number) => string;
  readonly progress: (filled: number, total: number) => string;
  readonly markAll: string;
  readonly markAllTitle: string;
  readonly marking: string;
  /** How far marking is, where it takes long. */
  readonly markingSoFar: (done: number, of: number) => string;
  readonly stop: string;
  readonly stopped: (marked: number, of: number) => string;
  readonly clearMarks: string;
  readonly clearing: string;
  readonly undo: string;
  readonly undoWhat: (value: string) => string;
  /** @param said what was said of a placeholder, as the button says it */
  readonly undoDecision: (said: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly ofKind: string;
  readonly allKinds: (count: number) => string;
  readonly kindCount: (kind: string, count: number) => string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly kindAndUnit: (kind: string, unit: string) => string;
  readonly list: string;
  /** Stands for the heading of what comes before the first one. */
  readonly noHeading: string;
  /** The number beside a heading, for a screen reader. */
  readonly countLeft: (count: number) => string;
  readonly value: (what: string) => string;
  readonly fillHint: string;
  readonly fill: string;
  readonly filling: string;
  /** Beside a placeholder whose value was typed and not yet filled in. */
  readonly notYetFilled: (value: string) => string;
  readonly fillAnyway: string;
  readonly question: (question: Question) => string;
  readonly notPlaceholder: string;
  readonly isPlaceholder: string;
  readonly bringBack: string;
  readonly sameName: (name: string, kind: string, count: number) => string;
  readonly fillTogether: (count: number) => string;
  readonly showOccurrences: string;
  readonly hideOccurrences: string;
  readonly group: Readonly<Record<'unsure' | 'dismissed', string>>;
  readonly look: string;
  readonly none: Advice;
  readonly empty: Advice;
  readonly allDone: Advice;
  readonly allDoneMarked: Advice;
  readonly onlyUnsure: Advice;
  readonly doneNotSure: Advice;
  readonly marks: {
    readonly kept: (count: number) => string;
    /** @param around what stands around it */
    readonly locked: (around: string) => string;
    readonly lost: (count: number) => string;
    readonly unreached: (count: number) => string;
  };
  readonly notFilled: (outcome: Exclude<FillOutcome, 'filled'>, count: number) => Advice;
  readonly inField: (count: number) => Advice;
  readonly notSelected: Readonly<Record<Unselected, Advice>>;
  readonly slow: Advice;
  readonly notUndone: (count: number) => Advice;
  /** Stands under a failure of marking. */
  readonly marksStay: string;
  /** The clerk has seen that changes are not tracked. */
  readonly notTracked: string;
  readonly dismiss: string;
}
