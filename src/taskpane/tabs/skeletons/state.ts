import type { Skeleton } from '../../../library/skeleton';
import type { Library } from '../../../library/own/library';
import type { CountPhrase } from '../../../outline/countPhrases';
import type { Inserted, InsertionFlaws } from '../../../word/insert/order';
import { standsInserted } from '../../../word/insert/removeInserted';
import type { ReportAndCursor } from '../../../word/read/readReport';
import type { Unselected } from '../../../word/edit/select';
import type { TrackingChange } from '../../../word/office/trackingChange';
import type { Failure } from '../../shared/failure';
import type { Way } from '../../app/tabs';
import type { Source } from './derive/filter';
import type { VariantChoice } from './derive/variant';

/** Where the chosen skeletons go. */
export type InsertionPlace = 'cursor' | 'end';

/** What can be done with what is ticked: into the report, into a new one, or into a file. */
export type Deed = 'insert' | 'open' | 'download';

/** What the tab is at, for the clerk to wait for. */
export type Doing = 'insert' | 'takeBack' | 'open' | 'keep' | 'show';

/** What there is to say of the last action. */
export type SkeletonNotice =
  | { readonly says: 'failure'; readonly failure: Failure }
  /** A skeleton includes a section that is not there. */
  | { readonly says: 'notComposed'; readonly name: string }
  | {
      readonly says: 'inserted';
      /** Whether the first placeholder of what is new is selected in the report. */
      readonly isSelected: boolean;
      /** How many later headings have another number now. */
      readonly moves: number;
      readonly flaws: InsertionFlaws;
      /** Counts that no longer fit, where they stand now. */
      readonly counts: readonly CountPhrase[];
    }
  | {
      readonly says:
        | 'outsideBody'
        | 'takenBack'
        | 'takenBackTraces'
        | 'notTakenBack'
        | 'opened'
        | 'nothingSelected'
        | 'slow';
    }
  /** One of the clerk's own was deleted: it can come back as long as this is shown. */
  | { readonly says: 'removed'; readonly skeleton: Skeleton; readonly before: Library }
  | { readonly says: 'notRestored'; readonly name: string }
  | { readonly says: 'notSelected'; readonly reason: Unselected }
  /** All was done, but Word does not track changes as it did. */
  | { readonly says: 'trackingChanged'; readonly to: TrackingChange };

/** Everything that the tab shows, but for what is in the library. */
export interface SkeletonsState {
  /** Undefined until it was read, or where it could not be. */
  readonly report: ReportAndCursor | undefined;
  /** Why the report could not be read last. */
  readonly unread: Failure | undefined;
  /** What the clerk begins with; undefined until the report was read: an empty one begins with whole reports. */
  readonly way: Way | undefined;
  readonly from: Source;
  /** Ids of the skeletons that the clerk has ticked, and what they are. */
  readonly ticked: ReadonlyMap<string, Skeleton['kind']>;
  readonly variant: VariantChoice;
  readonly place: InsertionPlace;
  /** Whether later headings are renumbered. */
  readonly renumbers: boolean;
  readonly doing: Doing | undefined;
  readonly notice: SkeletonNotice | undefined;
  /** What was inserted last, as long as it stands in the report and can be taken back. */
  readonly last: Inserted | undefined;
  /** The same, whatever became of it: Word's own undo takes it out and brings it back. */
  readonly inserted: Inserted | undefined;
}

export const NOTHING_CHOSEN: SkeletonsState = {
  report: undefined,
  unread: undefined,
  way: undefined,
  from: 'all',
  ticked: new Map(),
  variant: 'fitting',
  place: 'cursor',
  renumbers: true,
  doing: undefined,
  notice: undefined,
  last: undefined,
  inserted: undefined,
};

/** Whether nothing is written in the report: then there is nothing to go behind. */
export function isEmpty({ report }: Pick<SkeletonsState, 'report'>): boolean {
  return report?.paragraphs.every(({ text }) => text.trim() === '') ?? false;
}

/** A whole report stands for itself: it is ticked alone, and unticked when a section is. */
export function withTicked(
  { ticked }: SkeletonsState,
  { id, kind }: Skeleton,
  isTicked: boolean,
): Pick<SkeletonsState, 'ticked'> {
  const others = [...ticked].filter(([each, its]) => each !== id && kind === 'section' && its === kind);
  return { ticked: new Map(isTicked ? [...others, [id, kind]] : others) };
}

/** What changes where the report is another one: what was inserted may stand there no more, or again. */
export function withReport(
  { inserted, notice }: SkeletonsState,
  report: ReportAndCursor | undefined,
): Partial<SkeletonsState> {
  if (!inserted || !report) return { report };
  const last = standsInserted(inserted, report.paragraphs) ? inserted : undefined;
  const texts = new Set(report.paragraphs.map(({ text }) => text));
  const isOut = !inserted.texts.some((text) => text.trim() !== '' && texts.has(text));
  return { report, last, notice: isOut && notice?.says === 'inserted' ? undefined : notice };
}

/** Unticks what is in the library no longer; the same object where all of it is. @param there the ids of what is */
export function withTickedOf(
  state: SkeletonsState,
  there: ReadonlySet<string>,
): Pick<SkeletonsState, 'ticked'> {
  const kept = [...state.ticked].filter(([id]) => there.has(id));
  return kept.length < state.ticked.size ? { ticked: new Map(kept) } : state;
}
