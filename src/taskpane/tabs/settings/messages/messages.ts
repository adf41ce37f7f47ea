import type { PlanLine } from '../../../../library/own/planImport';
import type { Look } from '../editor/shownLines';
import type { Family } from '../../../../placeholders/family';
import type { Preferences } from '../../../app/preferences';
import type { MarkChoice } from '../preferences/markChoices';
import type { UnitFields } from '../unit/unitFields';
import type { RefusalMessages } from './refusalMessages';

/** Everything that is said where things are set, and kept. */
export interface SettingsMessages {
  readonly kind: Readonly<Record<'skeleton' | 'phrase' | 'rule', string>>;
  readonly unit: UnitMessages;
  readonly own: OwnMessages;
  readonly bringing: BringingMessages;
  readonly unitLibrary: UnitLibraryMessages;
  readonly aside: AsideMessages;
  readonly editor: EditorMessages;
  readonly refusal: RefusalMessages;
  readonly selfCheck: SelfCheckEntryMessages;
  readonly preferences: PreferencesMessages;
  readonly signs: SignsMessages;
  readonly rules: RulesMessages;
  readonly about: AboutMessages;
}

/** How the pane is wanted. */
export interface PreferencesMessages {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<Preferences['language'], string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Preferences['theme'], string>>;
  readonly mark: string;
  readonly marks: Readonly<Record<MarkChoice, string>>;
  readonly markHint: string;
}

/** Which signs are placeholders. */
export interface SignsMessages {
  readonly title: string;
  readonly help: string;
  /** So many families are switched off. */
  readonly off: (count: number) => string;
  readonly families: Readonly<Record<Family, string>>;
}

/** By which rules reports are checked. */
export interface RulesMessages {
  readonly title: string;
  readonly help: string;
  /** So many are switched off. */
  readonly off: (count: number) => string;
  readonly show: string;
  /** Behind a rule that the unit's library switches off. */
  readonly byUnit: string;
}

/** Which version it is, and where help is to be had. */
export interface AboutMessages {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly help: string;
  readonly introduce: string;
  readonly diagnosisHint: string;
  readonly diagnosis: {
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly field: string;
  };
}

/** What is asked about the unit and the year. */
export interface UnitMessages {
  readonly title: string;
  /** What each field is called; the brief ones stand beside it. */
  readonly fields: Readonly<Record<keyof UnitFields, string>>;
  readonly brief: Readonly<Record<keyof UnitFields, string>>;
  /** What is written where no county is set. */
  readonly someCounty: string;
  readonly yearHint: (likely: number) => string;
  readonly noYear: string;
  readonly save: string;
  readonly saved: string;
  /** Stands between what follows from the year. */
  readonly between: string;
  /** Stands before what would follow from it, but is not known yet. */
  readonly notKnown: string;
  readonly withoutYear: string;
  /** The report is of a year whose words have changed since. */
  readonly earlierYear: string;
}

/** The clerk's own library, and the way out of it. */
export interface OwnMessages {
  readonly title: string;
  readonly counts: (skeletons: number, phrases: number) => string;
  readonly help: string;
  readonly export: string;
  /** @param date `2026-11-26` */
  readonly fileName: (date: string) => string;
  readonly exported: (fileName: string) => string;
  /** Word for Mac downloads nothing. */
  readonly showText: string;
  readonly text: string;
  readonly textHint: string;
}

/** What is brought into the clerk's own library. */
export interface BringingMessages {
  readonly import: string;
  readonly paste: string;
  readonly pasted: string;
  readonly pastedHint: string;
  readonly look: string;
  readonly reading: string;
  readonly plan: string;
  readonly change: Readonly<Record<PlanLine['change'], string>>;
  readonly counts: (counts: Readonly<Record<PlanLine['change'], number>>) => string;
  readonly keepsAll: string;
  /** Asks whether the pane is to be as the file says. @param wanted what would be otherwise */
  readonly preferences: (wanted: readonly string[]) => string;
  /** So many rules would be switched off. */
  readonly rules: (count: number) => string;
  readonly rulesImported: (count: number) => string;
  readonly confirm: (count: number) => string;
  readonly cancel: string;
  readonly more: (count: number) => string;
  /** @param preferred so many preferences were changed */
  readonly imported: (added: number, changed: number, preferred: number) => string;
  readonly undo: string;
  readonly undone: string;
}

/** What whoever looks after the add-in has put beside its pages. */
export interface UnitLibraryMessages {
  readonly title: string;
  /** How its entries are told from others. */
  readonly marked: string;
  readonly none: string;
  readonly counts: (skeletons: number, phrases: number) => string;
  readonly skipped: (count: number) => string;
}

/** What is kept on this machine and could not be read. */
export interface AsideMessages {
  readonly title: string;
  readonly help: string;
  readonly export: string;
  readonly fileName: (date: string) => string;
  readonly drop: string;
}

/** Where a skeleton is written or changed. */
export interface EditorMessages {
  readonly titleNew: string;
  readonly titleEdit: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly nameWrong: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'section' | 'report', string>>;
  readonly lead: string;
  readonly leadHint: string;
  readonly body: string;
  readonly bodyHelp: readonly string[];
  /** Above the lines of what is planned. */
  readonly plan: string;
  /** What a line is called: what it is, and which one. */
  readonly line: (look: 'heading' | Exclude<Look, number>, index: number) => string;
  readonly linesHelp: string;
  /** What a line is made. */
  readonly look: string;
  readonly looks: Readonly<Record<'paragraph' | Extract<Look, number>, string>>;
  readonly advanced: string;
  readonly save: string;
  readonly saveAsNew: string;
  readonly cancel: string;
  readonly notSaved: (count: number) => string;
  readonly andMore: (count: number) => string;
}

/** The way to the self-check; what its page says is loaded with it (`selfCheckMessages.ts`). */
export interface SelfCheckEntryMessages {
  readonly title: string;
  readonly help: string;
  readonly open: string;
}
