import { entryAt } from '../derive/shown';
import { fieldOf, fieldOfPlace } from '../derive/rows';
import type { Store } from '../store';
import type { Answering } from './answering';
import type { Ask } from './ask';
import { loadRewriting } from './loadRewriting';

/** What the clerk can ask for of what was filled in. */
export class Correcting {
  constructor(
    private readonly store: Store,
    private readonly ask: Ask,
    private readonly answering: Answering,
  ) {}

  /** Makes a place the current one of its list, takes the focus to its field, and shows it in the report. */
  open(id: number): void {
    this.store.set({ currentPlace: id, focus: { row: fieldOfPlace(id) } });
    this.ask('go', async () => (await loadRewriting()).showPlace(this.store, id));
  }

  /** No place is the current one any more. */
  close(): void {
    this.store.set({ currentPlace: undefined });
  }

  /** Writes another value over some places. @param values by the places' ids */
  correct(values: ReadonlyMap<number, string>): void {
    this.ask('fill', async () => (await loadRewriting()).rewrite(this.store, values), {
      key: 'correct',
      again: () => {
        this.correct(values);
      },
    });
  }

  /** The placeholder stands in the place again, and the clerk is at it in the list of what is left. */
  reopen(id: number): void {
    this.ask('undo', async () => (await loadRewriting()).reopen(this.store, id), {
      key: 'reopen',
      again: () => {
        this.reopen(id);
      },
    });
  }

  /** What was undone is filled in once more. */
  refill(id: number): void {
    const { places, worklist } = this.store.state;
    const place = places.find((each) => each.id === id);
    const entry = place && entryAt(worklist, place);
    if (place && entry) this.answering.fill(fieldOf(entry.id), [entry.id], place.value);
  }
}
