import type { Skeleton } from '../../../library/skeleton';
import type { CountPhrase } from '../../../outline/countPhrases';
import type { Paragraph } from '../../../report/paragraph';
import type { Cursor } from '../../../word/cursor';
import type { Inserted, InsertionFlaws } from '../../../word/insert/order';
import type { LostReason } from '../../../word/locate';
import type { Failure } from '../../failure';
import type { VariantChoice } from '../derive/variant';

/** Where the chosen skeletons go. */
export type Place = 'cursor' | 'end';

/** The report as it was read last, and where the clerk is in it. */
export interface ReportView {
  readonly paragraphs: readonly Paragraph[];
  /** Null where the selection is not in the body, or it cannot be told for sure where. */
  readonly cursor: Cursor | null;
}

/** What the tab is at, for the clerk to wait for. */
export type Doing = 'insert' | 'takeBack' | 'open' | 'keep';

/** What there is to say of the last action. */
export type SkeletonNotice =
  | { readonly says: 'failure'; readonly failure: Failure }
  /** A skeleton includes a section that is not there. */
  | { readonly says: 'notComposed'; readonly name: string }
  | { readonly says: 'outsideBody' }
  | { readonly says: 'inserted'; readonly flaws: InsertionFlaws; readonly counts: readonly CountPhrase[] }
  | { readonly says: 'takenBack' | 'notTakenBack' | 'opened' | 'nothingSelected' }
  | { readonly says: 'removed'; readonly skeleton: Skeleton }
  | { readonly says: 'notSelected'; readonly reason: LostReason };

/** Everything that the tab shows, but for what is on the shelf. */
export interface SkeletonsState {
  /** Undefined until it was read, or where it could not be. */
  readonly report: ReportView | undefined;
  /** Ids of the skeletons that the clerk has ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly variant: VariantChoice;
  readonly place: Place;
  /** Whether later headings are renumbered. */
  readonly renumbers: boolean;
  readonly doing: Doing | undefined;
  readonly notice: SkeletonNotice | undefined;
  /** What was inserted last, as long as it can be taken back. */
  readonly last: Inserted | undefined;
}

export const NOTHING_CHOSEN: SkeletonsState = {
  report: undefined,
  ticked: new Set(),
  variant: 'fitting',
  place: 'cursor',
  renumbers: true,
  doing: undefined,
  notice: undefined,
  last: undefined,
};
