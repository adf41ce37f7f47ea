import type { RowFocus } from '../../shared/find/EntryList';
import { Observable } from '../../shared/observable';
import type { PhraseFields } from './derive/fields';
import { type Linked, linkedRowOf } from './derive/rows';
import type { Choice, Group, View } from './derive/views';

/** A phrase of the clerk's own that is being written. */
export interface Editing {
  /** Null for a new one. */
  readonly id: string | null;
  readonly fields: PhraseFields;
  /** The row to go back to; null for the search field. */
  readonly from: string | null;
}

/** What the clerk is looking at. */
export interface BrowserState {
  readonly query: string;
  readonly choice: Choice;
  /** Rows whose card the clerk has opened, or closed if it opens by itself. */
  readonly toggled: ReadonlySet<string>;
  readonly linked: Linked | undefined;
  readonly focusRequest: RowFocus | undefined;
  /** What Enter was pressed for in the search field, until its list is there. */
  readonly entered: string | undefined;
  readonly editing: Editing | undefined;
}

type Preferred = Pick<Choice, 'recent' | 'favourites'>;

const ALL: Choice = { view: 'all', group: null, recent: [], favourites: [] };
/** In another list nothing is open, and no row is to take the focus. */
const ANEW = { toggled: new Set<string>(), linked: undefined, focusRequest: undefined };

/** What the clerk is looking at, and how they move about in it. */
export class PhraseBrowser extends Observable<BrowserState> {
  constructor() {
    super({ query: '', choice: ALL, entered: undefined, editing: undefined, ...ANEW });
  }

  search(query: string): void {
    this.set({ query, entered: undefined, ...ANEW });
  }

  /** Shows a view of the phrases, as it is now. */
  show(view: View, { recent, favourites }: Preferred): void {
    const choice = { ...this.getState().choice, view, recent, favourites };
    this.set({ choice, ...ANEW });
  }

  showGroup(group: Group): void {
    this.set({ choice: { ...this.getState().choice, group }, ...ANEW });
  }

  /** Opens a row's card, or closes it. */
  toggle(key: string): void {
    const toggled = new Set(this.getState().toggled);
    if (!toggled.delete(key)) toggled.add(key);
    this.set({ toggled });
  }

  /** Takes the focus to a row. */
  go(key: string): void {
    this.set({ focusRequest: { key } });
  }

  /** Opens a row's card, if it is not open by itself, and takes the focus to its first button. */
  openForUse(key: string, opensItself: boolean): void {
    const { toggled } = this.getState();
    const others = [...toggled].filter((each) => each !== key);
    this.set({
      toggled: new Set(opensItself ? others : [...others, key]),
      focusRequest: { key, part: 'action' },
      entered: undefined,
    });
  }

  /**
   * Shows another phrase below a row, or in its place if that was shown in this way itself, and takes the focus there.
   * @param from null for the head of the list
   */
  link(id: string, from: string | null): void {
    const { linked, toggled } = this.getState();
    const key = linkedRowOf(id);
    const below = linked && from === linkedRowOf(linked.id) ? linked.below : from;
    this.set({
      linked: { id, below },
      toggled: new Set([...toggled].filter((each) => each !== key)),
      focusRequest: { key },
      editing: undefined,
    });
  }

  edit(editing: Editing): void {
    this.set({ editing, focusRequest: undefined });
  }

  /** The phrase is written, or not after all: back to where the clerk came from. */
  endEdit(): void {
    const from = this.getState().editing?.from ?? null;
    this.set({ editing: undefined, focusRequest: from === null ? undefined : { key: from } });
  }
}
