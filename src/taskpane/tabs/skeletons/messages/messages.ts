import type { Advice } from '../../../shared/advice';
import type { Deed, InsertionPlace } from '../state';
import type { VariantChoice } from '../derive/variant';
import type { Skeleton } from '../../../../library/skeleton';
import type { Way } from '../../../app/tabs';
import type { Source } from '../derive/filter';

/** Everything that the tab 骨架 says. */
export interface SkeletonsMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly ways: string;
  readonly way: Readonly<Record<Way, string>>;
  readonly lastYear: LastYearMessages;
  readonly sources: string;
  readonly source: Readonly<Record<Source, string>>;
  readonly list: string;
  /** The report is empty: what can be begun with here, and where else. */
  readonly begin: Readonly<Record<Skeleton['kind'], string>>;
  readonly nothing: Readonly<Record<Exclude<Source, 'all'>, Advice>>;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly keepSelection: string;
  readonly preview: string;
  /** The title of the preview: how many sections, or the name of the only thing. */
  readonly previewOf: (count: number, name: string) => string;
  /** How long it is, and how much is to be filled in. */
  readonly size: (characters: number, blanks: number) => string;
  /** Where it goes: under or behind a heading, or, where there is none above, to a place. */
  readonly goesBehind: (heading: string) => string;
  readonly goesTo: (place: string) => string;
  readonly whereUnknown: string;
  readonly unread: string;
  readonly renumbers: (count: number) => string;
  readonly variant: string;
  readonly variants: Readonly<Record<VariantChoice, string>>;
  /** Stands between the names of what is ticked. */
  readonly between: string;
  readonly clearChosen: string;
  readonly place: string;
  /** @param hasHeading whether it begins something, and so goes behind what the cursor is in */
  readonly places: Readonly<Record<InsertionPlace, (hasHeading: boolean) => string>>;
  /** The same where the report is empty. */
  readonly fromScratch: string;
  /** Follows the place where later numbers move on, with a comma between them. */
  readonly movesOn: string;
  readonly comma: string;
  readonly deeds: Readonly<Record<Deed, (count: number) => string>>;
  readonly inserting: string;
  readonly insertAtEnd: string;
  readonly takeBack: string;
  /** The report holds something already: a whole report would come into its midst. */
  readonly intoReport: string;
  /** Page, margins and grid come only with a new document. */
  readonly onlyNew: string;
  readonly asked: AskedMessages;
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

/** What is said where the unit and the year are asked for before something is done. */
export interface AskedMessages {
  readonly title: string;
  readonly help: string;
  readonly yearFromTitle: string;
  readonly save: Readonly<Record<Deed, string>>;
  readonly skip: Readonly<Record<Deed, string>>;
  readonly cancel: string;
}

/** What is said where last year's report is brought in. */
export interface LastYearMessages {
  readonly title: string;
  readonly help: string;
  readonly openFile: string;
  readonly useThis: string;
}
