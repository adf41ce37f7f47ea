import type { FileTraces } from '../../../report/fileTraces';
import type { Paragraph } from '../../../report/paragraph';
import type { Finding, Severity } from '../../../review/finding';
import type { Fix } from '../../../review/fixes';
import type { Progress } from '../../../review/review';
import type { FillOutcome } from '../../../word/edit/fillOutcome';
import type { Unselected } from '../../../word/edit/select';
import type { TrackingChange } from '../../../word/office/trackingChange';
import type { Failure } from '../../shared/failure';

/** What the tab is at, for the clerk to wait for. */
export type Doing = 'check' | 'fix' | 'undo' | 'show';

/** What was mended at once. */
export interface Change {
  /** What was wrong. */
  readonly message: string;
  /** The first of what was written, with what stood there. */
  readonly before: string;
  readonly after: string;
  readonly fixes: readonly Fix[];
}

/** What there is to say of the last action. */
export type ReviewNotice =
  | { readonly says: 'failure'; readonly failure: Failure }
  | { readonly says: 'notFixed'; readonly outcome: Exclude<FillOutcome, 'filled'>; readonly count: number }
  | { readonly says: 'notSelected'; readonly reason: Unselected }
  | { readonly says: 'trackingChanged'; readonly to: TrackingChange }
  | { readonly says: 'notUndone' | 'slow' };

/** What a review has found in a report. */
export interface Reviewed {
  readonly paragraphs: readonly Paragraph[];
  /** What the report's file holds besides; undefined where that could not be read. */
  readonly traces: FileTraces | undefined;
  /** In the order of the report, those that were left as they are among them. */
  readonly findings: readonly Finding[];
  /** What the clerk calls the rules that there are, by their names. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Everything that the tab shows. */
export interface ReviewState {
  /** Undefined until the report was reviewed. */
  readonly reviewed: Reviewed | undefined;
  /** How far a review is that is under way. */
  readonly progress: Progress | undefined;
  /** What was left as it is on purpose, as `dismissalOf` writes it. */
  readonly dismissals: ReadonlySet<string>;
  /** The rules by which this report is not checked. */
  readonly rulesOff: ReadonlySet<string>;
  /** What was mended, the last at the end. */
  readonly changes: readonly Change[];
  /** The one severity that is shown; undefined for all. */
  readonly severity: Severity | undefined;
  /** The card that is open. */
  readonly openCard: string | undefined;
  readonly showsSlip: boolean;
  /** What takes the pane's own out of the file is shown. */
  readonly handsIn: boolean;
  readonly doing: Doing | undefined;
  readonly notice: ReviewNotice | undefined;
}

export const NOTHING_REVIEWED: ReviewState = {
  reviewed: undefined,
  progress: undefined,
  dismissals: new Set(),
  rulesOff: new Set(),
  changes: [],
  severity: undefined,
  openCard: undefined,
  showsSlip: false,
  handsIn: false,
  doing: undefined,
  notice: undefined,
};
