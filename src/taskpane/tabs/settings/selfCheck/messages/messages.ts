import type { Verdict } from '../../../../../word/selfCheck/experiment';
import type { ExperimentId, GroupId, StepId } from '../../../../../word/selfCheck/experiments';
import type { Advice } from '../../../../shared/advice';

/** Everything that the page of the self-check says: it is loaded with that page. */
export interface SelfCheckMessages {
  readonly title: string;
  readonly back: string;
  /** What it does, and what it needs. */
  readonly intro: readonly string[];
  readonly looking: string;
  readonly start: string;
  readonly notEmpty: Advice;
  readonly tracked: Advice;
  readonly openNew: string;
  readonly opened: string;
  readonly lookAgain: string;
  readonly elsewhere: Advice;
  readonly forget: string;
  readonly resumable: string;
  readonly goOn: string;
  readonly stop: string;
  /** How far it is. */
  readonly progress: (done: number, of: number) => string;
  readonly running: string;
  /** The field that holds the focus while it is tried where that goes. */
  readonly field: string;
  readonly stepTitle: string;
  readonly steps: Readonly<Record<StepId, string>>;
  readonly done: string;
  readonly cannot: string;
  readonly over: string;
  readonly stopped: (done: number, of: number) => string;
  readonly notEmptied: string;
  readonly again: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** How many came out how, those that there are. */
  readonly count: (verdict: string, count: number) => string;
  readonly groups: Readonly<Record<GroupId, string>>;
  /** What each tries, in a line. */
  readonly experiments: Readonly<Record<ExperimentId, string>>;
  readonly expected: (text: string) => string;
  readonly came: (text: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly table: string;
  /** Over the columns of the table: id, what was tried, expected, came, verdict. */
  readonly columns: readonly string[];
}
