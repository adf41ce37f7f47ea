import type { Refusal } from '../../../../library/own/refusal';
import type { InsertionForm } from '../../../../library/phrases/insertion';
import type { Caution } from '../../../../library/phrases/standing';
import type { PhraseField } from '../derive/fields';
import type { View } from '../derive/views';
import type { Advice } from '../../../shared/advice';

/** What a card tells of a phrase, each under a label of its own. */
export type Label = 'verb' | 'source' | 'region' | 'validity' | 'wrongForms' | 'variants' | 'note' | 'advice';

/** What a caution speaks of. */
export interface CautionFacts {
  /** The year that the report is about. */
  readonly year: number;
  /** As the library keeps them: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or empty. */
  readonly from: string;
  readonly until: string;
  readonly region: readonly string[];
}

/** Everything that the tab 用语 says. */
export interface PhrasesMessages {
  readonly search: string;
  readonly searchHint: string;
  readonly views: string;
  readonly view: Readonly<Record<View, string>>;
  readonly ofCategory: string;
  readonly allCategories: string;
  readonly categoryCount: (category: string, count: number) => string;
  readonly list: string;
  readonly label: Readonly<Record<Label, string>>;
  /** From when until when it holds; one of the dates may be empty. */
  readonly validity: (from: string, until: string) => string;
  readonly cautionShort: Readonly<Record<Caution, string>>;
  /** Goes on behind the short one. */
  readonly caution: (caution: Caution, facts: CautionFacts) => string;
  /** Stands before what is written in place of a phrase, or from now on where what it names is over. */
  readonly instead: string;
  readonly next: string;
  /** The same where the phrase still holds. */
  readonly beside: string;
  readonly insert: Readonly<Record<InsertionForm, string>>;
  /** What has come in the phrase's place, and the phrase all the same. */
  readonly insertOther: (wording: string) => string;
  readonly insertAsBefore: string;
  readonly inserting: string;
  /** @param replaced what was selected and stands there no longer; empty for nothing */
  readonly inserted: (text: string, replaced: string) => string;
  readonly undo: string;
  readonly undoing: string;
  readonly notUndone: Advice;
  readonly perhapsUndone: Advice;
  readonly slow: Advice;
  readonly dismiss: string;
  /** Above what is selected in the report. */
  readonly selected: string;
  readonly wrongForm: (form: string, wording: string) => string;
  readonly variant: (form: string, wording: string) => string;
  readonly keepSelected: (text: string) => string;
  readonly empty: Readonly<Record<Exclude<View, 'all'> | 'own', Advice>>;
  readonly nothingHere: Advice;
  readonly edit: string;
  readonly remove: string;
  readonly kept: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly notRestored: Advice;
  readonly editor: {
    readonly title: Readonly<Record<'add' | 'edit', string>>;
    readonly field: Readonly<Record<PhraseField, string>>;
    readonly dateHint: string;
    readonly save: string;
    readonly cancel: string;
    readonly refused: (refusal: Pick<Refusal, 'reason' | 'detail'>) => string;
  };
}
