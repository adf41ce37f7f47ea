import { type Shown, shownOf } from './derive/shown';
import { type Row, rowsOf } from './derive/rows';
import { OPENING, type TabState } from './state';

/** What the tab shows that follows from its state. */
export interface TabView extends Shown {
  readonly rows: readonly Row[];
}

const NOTHING: TabView = { left: [], unsure: [], waved: [], rows: [] };

/** The state of the tab, and who wants to know when it changes. */
export class Store {
  private current = OPENING;
  private derived: { readonly from: TabState; readonly view: TabView } | undefined;
  private readonly listeners = new Set<() => void>();

  get state(): TabState {
    return this.current;
  }

  /** Not bound to the store, as React wants it. */
  readonly getState = (): TabState => this.current;

  /** Computed once for each state that differs in what it follows from. */
  get view(): TabView {
    const { current, derived } = this;
    const isFresh =
      derived?.from.worklist === current.worklist &&
      derived?.from.decided === current.decided &&
      derived.from.kind === current.kind &&
      derived.from.opened === current.opened;
    if (derived && isFresh) return derived.view;
    const view = viewOf(current);
    this.derived = { from: current, view };
    return view;
  }

  set(change: Partial<TabState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Not bound to the store either. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}

function viewOf(state: TabState): TabView {
  if (!state.worklist) return NOTHING;
  const shown = shownOf(state.worklist, state.decided);
  return { ...shown, rows: rowsOf(shown, state) };
}
