import type { Reason } from '../../../../rollover/reasons/reason';
import type { FileRefusal } from '../../../../word/file/refusal';
import type { Advice } from '../../../shared/advice';
import type { SummaryPart } from '../derive/summary';

/** Everything that is said where this year's report is made of last year's. */
export interface RolloverMessages {
  readonly title: string;
  readonly back: string;
  readonly reading: string;
  readonly stop: string;
  /** The document that is open. */
  readonly thisDocument: string;
  readonly yearsFound: string;
  readonly changeYears: string;
  readonly year: string;
  readonly to: string;
  readonly setYears: string;
  readonly yearsWrong: string;
  readonly noYear: Advice;
  readonly parts: Readonly<Record<SummaryPart, string>>;
  /** What a part is about, below its name. */
  readonly about: Readonly<Record<SummaryPart, string>>;
  readonly done: Readonly<Record<SummaryPart, (count: number) => string>>;
  /** Where there is nothing of it. */
  readonly nothing: Readonly<Record<SummaryPart, string>>;
  readonly revisions: (revisions: number, comments: number) => string;
  readonly make: string;
  readonly making: string;
  readonly download: string;
  /** So many of what is asked are not decided. */
  readonly undecided: (count: number) => string;
  readonly start: string;
  readonly lastYear: string;
  readonly thisYear: string;
  readonly deleted: string;
  readonly unchanged: string;
  readonly take: string;
  readonly remove: string;
  readonly keep: string;
  readonly blank: string;
  readonly write: string;
  readonly writeLabel: string;
  readonly writeDone: string;
  /** What is written is taken over without this character. @param code `U+202E` */
  readonly removed: (code: string) => string;
  readonly undo: string;
  readonly seen: (text: string) => string;
  readonly folded: (count: number) => string;
  /** A figure that stood in last year's plan. */
  readonly target: string;
  /** The tasks of last year's plan. */
  readonly plan: {
    readonly question: string;
    /** What the choice of a section is called. */
    readonly section: string;
    readonly into: (heading: string) => string;
    readonly place: string;
    readonly heading: string;
    readonly leave: string;
    /** Where a task was put, by the number of its section. */
    readonly placed: (number: string) => string;
    readonly isHeading: string;
    readonly isLeft: string;
    readonly nowhere: string;
    /** What becomes of those of which nothing is said. */
    readonly rest: string;
  };
  /** So many more rows are not shown yet. */
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly account: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly refused: Readonly<Record<FileRefusal, Advice>>;
  readonly unreadable: Advice;
  readonly opened: Advice;
  readonly dismiss: string;
  readonly chooseOther: string;
}
