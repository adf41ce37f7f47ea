import { EMPTY_LIBRARY, type Library } from '../../library/own/library';
import type { Refusal } from '../../library/own/refusal';
import { loadPinyin, type Pinyin } from '../../library/search/pinyin';
import type { Settings } from '../../library/skeletons/variables';
import { Observable } from '../shared/observable';
import { type Content, loadContent } from './content';
import { keepOwn, type OwnLibrary, readOwn, together } from './ownLibrary';
import { watchStored } from './storage';
import { isYearOver, keepUnit, likelyYear, readUnit } from './unit';
import { loadUnitLibrary, type UnitLibrary } from './unitFile';

/** All that skeletons and phrases come from, and what is set for them. */
export interface LibraryStoreState {
  /** What comes with the add-in; undefined until it is loaded. */
  readonly content: Content | undefined;
  readonly contentFailed: boolean;
  readonly own: Library;
  /** What is kept on this machine and could not be read. */
  readonly ownRefused: readonly Refusal[];
  readonly unit: UnitLibrary;
  /** What the clerk has set; null until they have answered once. */
  readonly settings: Settings | null;
  /** The year that was set was that of an earlier report: it is to be asked for again. */
  readonly isYearOver: boolean;
  /** Undefined until it is loaded: names are found by their characters alone. */
  readonly pinyin: Pinyin | undefined;
  /** What was changed last could not be kept: it is there as long as the pane is open. */
  readonly isNotKept: boolean;
}

/** What a change of the library answers: the library with the change in it, or why there is none; and whatever else. */
export type Edit = { readonly library: Library } | { readonly refusal: unknown };

/** Where skeletons and phrases are taken from: what comes with the add-in, the unit's, and the clerk's own. */
export class LibraryStore extends Observable<LibraryStoreState> {
  private isOwnKept = true;
  private isUnitKept = true;

  constructor(private readonly today: () => Date = () => new Date()) {
    super({
      content: undefined,
      contentFailed: false,
      own: EMPTY_LIBRARY,
      ownRefused: [],
      unit: { library: EMPTY_LIBRARY, refused: [] },
      settings: null,
      isYearOver: false,
      pinyin: undefined,
      isNotKept: false,
    });
  }

  /** The year that a report of today is about, most likely. */
  get likelyYear(): number {
    return likelyYear(this.today());
  }

  /** Brings everything, and follows what other panes keep. @returns a function that ends it */
  start(): () => void {
    this.readOwn();
    this.set({ settings: readUnit(this.today()), isYearOver: isYearOver(this.today()) });
    this.bring();
    void loadUnitLibrary().then((unit) => {
      this.set({ unit });
    });
    const ends = [
      watchStored('library', () => {
        this.readOwn();
      }),
      watchStored('unit', () => {
        this.isUnitKept = true; // by the other pane, and later
        this.set({
          settings: readUnit(this.today()),
          isYearOver: isYearOver(this.today()),
          isNotKept: this.isNotKept(),
        });
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  /** Loads what comes with the add-in; again, where it could not be loaded. */
  bring(): void {
    this.set({ contentFailed: false });
    loadContent().then(
      (content) => {
        this.set({ content });
      },
      () => {
        this.set({ contentFailed: true });
      },
    );
    loadPinyin().then(
      (pinyin) => {
        this.set({ pinyin });
      },
      () => undefined, // names are found by their characters
    );
  }

  /** Changes the clerk's own library as it is kept now. */
  change(edit: (library: Library) => Library): void {
    this.edit((library) => ({ library: edit(library) }));
  }

  /** The same where the change may be refused, or has more to tell. @returns what the edit has answered */
  edit<A extends Edit>(edit: (library: Library) => A): A {
    const { library, refused } = this.present();
    const answer = edit(library);
    if ('library' in answer && answer.library !== library) this.keep(answer.library, refused);
    return answer;
  }

  setUnit(settings: Settings): void {
    this.isUnitKept = keepUnit(settings, this.today());
    this.set({ settings, isYearOver: false, isNotKept: this.isNotKept() });
  }

  private keep(own: Library, refused: readonly Refusal[]): void {
    this.isOwnKept = keepOwn(own, refused);
    this.set({ own, ownRefused: this.isOwnKept ? [] : refused, isNotKept: this.isNotKept() });
  }

  /** The library as it is kept now; with what could not be kept, where there is such. */
  private present(): OwnLibrary {
    const { own, ownRefused } = this.getState();
    return this.isOwnKept ? readOwn() : { library: own, refused: ownRefused };
  }

  private readOwn(): void {
    const { library, refused } = readOwn();
    const own = this.isOwnKept ? library : together(library, this.getState().own);
    this.set({ own, ownRefused: refused });
  }

  private isNotKept(): boolean {
    return !this.isOwnKept || !this.isUnitKept;
  }
}
