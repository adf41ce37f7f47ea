import type { Variant } from '../../../../library/skeleton';
import type { Advice } from '../../../shared/advice';
import type { InsertionPlace } from '../state';
import type { VariantChoice } from '../derive/variant';
import type { SkeletonFilter } from '../derive/filter';

/** Everything that the tab 骨架 says. */
export interface SkeletonsMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly filter: Readonly<Record<SkeletonFilter, string>>;
  readonly list: string;
  readonly nothing: Readonly<Record<Exclude<SkeletonFilter, 'report' | 'section'>, Advice>>;
  readonly variantName: Readonly<Record<Variant, string>>;
  readonly edit: (name: string) => string;
  readonly editShort: string;
  readonly remove: (name: string) => string;
  readonly removeShort: string;
  readonly keepSelection: string;
  readonly newName: string;
  readonly preview: string;
  /** Where it goes: under or behind a heading; empty for before the first one. */
  readonly goesBehind: (heading: string) => string;
  readonly nothingChosen: string;
  readonly whereUnknown: string;
  readonly unread: string;
  readonly renumbers: (count: number) => string;
  readonly variant: string;
  readonly variants: Readonly<Record<VariantChoice, string>>;
  /** The names of what is ticked. */
  readonly chosen: (names: readonly string[]) => string;
  readonly clearChosen: string;
  readonly place: string;
  readonly places: Readonly<Record<InsertionPlace, string>>;
  readonly insert: (count: number) => string;
  readonly inserting: string;
  readonly takeBack: string;
  readonly newDocument: string;
  readonly download: string;
  /** The report holds something already: a whole report would come into its midst. */
  readonly intoReport: string;
  /** Page, margins and grid come only with a new document. */
  readonly onlyNew: string;
  readonly setFirst: string;
  readonly inserted: Advice;
  /** The same, where nothing of it is selected. */
  readonly insertedOnly: Advice;
  /** How many later numbers were moved on. */
  readonly moved: (count: number) => string;
  readonly takenBack: string;
  /** The same, but something of it may be left. */
  readonly takenBackTraces: Advice;
  readonly notTakenBack: Advice;
  readonly outsideBody: Advice;
  readonly notComposed: (name: string) => Advice;
  readonly opened: Advice;
  readonly nothingSelected: Advice;
  readonly removed: (name: string) => string;
  readonly undoRemove: string;
  readonly notRestored: (name: string) => Advice;
  readonly numbersLeft: (count: number) => string;
  readonly unnumbered: (count: number) => string;
  readonly emptyLeft: (count: number) => string;
  readonly count: (phrase: string, value: string) => string;
  /** To the tab where what is new is filled in. */
  readonly goFill: string;
  readonly show: string;
  readonly dismiss: string;
}
