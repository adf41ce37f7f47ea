import { type Followed, NOTHING_FOLLOWED } from '../../shared/followed';
import { Observable } from '../../shared/observable';
import { type TabView, viewOf } from './derive/view';
import { OPENING, type PlaceholdersState, showSame } from './state';

/** Holds the state of the tab, and tells its views when they are to be drawn anew. */
export class Store {
  private current = OPENING;
  private readonly listeners = new Set<() => void>();
  /** The report as the other tabs follow it. */
  readonly followed = new Observable<Followed>(NOTHING_FOLLOWED);

  get state(): PlaceholdersState {
    return this.current;
  }

  /** Not bound to the store, as React wants it. */
  readonly getState = (): PlaceholdersState => this.current;

  /** What follows from the state: the entries by what they are, and the rows of the list. */
  get view(): TabView {
    return viewOf(this.current);
  }

  set(change: Partial<PlaceholdersState>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    if (showSame(before, this.current)) return;
    for (const listener of [...this.listeners]) listener();
  }

  /** Not bound to the store either. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}
