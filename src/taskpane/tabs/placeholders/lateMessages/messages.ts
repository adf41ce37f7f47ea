import type { DoubtReason } from '../../../../worklist/doubts';
import type { Doubt } from '../../../../worklist/sure';
import type { Question } from '../../../../worklist/questions/question';
import type { Way } from '../../../app/tabs';
import type { Advice } from '../../../shared/advice';
import type { NoticeMessages } from './notices';

/** What the tab 占位符 says in parts that come late: where nothing is left, what was filled in, and what stands below a field. */
export interface LateMessages {
  /** A place is left for later, and is noted so. */
  readonly putOff: string;
  readonly waitNoMore: string;
  /** From which table or message a value came, and on which day. */
  readonly told: (from: string, on: string) => string;
  readonly none: Advice;
  readonly empty: Advice;
  /** What to go on with, where the report is empty, or all of it is filled in. */
  readonly begin: Readonly<Record<Way, Advice>>;
  readonly toReview: Advice;
  readonly toHandIn: Advice;
  readonly toFilled: (count: number) => Advice;
  readonly allDone: Advice;
  readonly allDoneMarked: Advice;
  readonly onlyUnsure: Advice;
  readonly doneNotSure: Advice;
  /** Why the number is not certain, and what to do. */
  readonly notSure: Readonly<Record<Doubt, string>>;
  /** So many families of signs are not looked for. */
  readonly signsOff: (families: number) => string;
  /** So many places were written in the list and not yet filled in; and the button that fills them. */
  readonly drafts: (count: number) => string;
  readonly fillDrafts: string;
  /** Of what the pane cannot fill in. @param where the part in which it stands @param heading above it; empty for none */
  readonly byHand: (where: string, heading: string) => string;
  readonly fillAnyway: string;
  /** The same by keys. */
  readonly fillAnywayKeys: string;
  /** Several values were pasted where one goes. */
  readonly onlyOne: string;
  /** What stands in the field goes into the report without this character. @param code `U+202E` */
  readonly removed: (code: string) => string;
  readonly question: (question: Question) => string;
  readonly filledList: string;
  readonly find: string;
  readonly nothingFilled: Advice;
  readonly nothingFound: string;
  /** The number beside a heading, for a screen reader. */
  readonly countFilled: (count: number) => string;
  /** The field's name; the sentence is said behind it. */
  readonly correction: (what: string) => string;
  readonly correct: string;
  readonly reopen: string;
  readonly refill: string;
  /** Beside a place in which something else stands now, or the placeholder again. */
  readonly edited: string;
  readonly undone: string;
  readonly inPlaces: (count: number) => string;
  /** Whether the other places with the same name are corrected along with one. */
  readonly together: (count: number) => string;
  /** How a value will read together with what stands beside it. */
  readonly readsAs: (reads: string) => string;
  readonly notTwice: (what: readonly string[]) => string;
  readonly added: (noun: string) => string;
  /** A button that fills in what may be right. */
  readonly suggest: (reads: string) => string;
  readonly suggestions: string;
  /** A column was pasted: so many cells, and so many places into which they would go. */
  readonly column: (cells: number, places: number) => string;
  readonly fillColumn: (count: number) => string;
  readonly cancel: string;
  /** Why something may be no placeholder. */
  readonly doubtAbout: Readonly<Record<DoubtReason, string>>;
  readonly valueOfName: (name: string, count: number) => string;
  readonly fillHint: (kind: string) => string;
  readonly fillTogether: (count: number) => string;
  /** The answer that it is none, beside why it may be. */
  readonly isNone: string;
  readonly bringBack: string;
  /**
   * A field's name, for a screen reader; the sentence is said behind it.
   * @param what the kind and the unit
   * @param near the placeholder, and what stands right beside it
   */
  readonly value: (what: string, near: string) => string;
  readonly notice: NoticeMessages;
}
