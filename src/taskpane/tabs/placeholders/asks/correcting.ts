import { entryAt } from '../derive/shown';
import { fieldOf, fieldOfPlace } from '../derive/rows';
import type { Session } from '../session';
import { answeringOf } from './answering';
import { loadRewriting } from './loadRewriting';

/** Corrects what was filled in. Loaded late, with the list of it. */
export function correctingOf(session: Session): Correcting {
  return new Correcting(session);
}

/** What the clerk can ask for of what was filled in. */
class Correcting {
  constructor(private readonly session: Session) {}

  /** Makes a place the current one of its list, takes the focus to its field, and shows it in the report. */
  open(id: number): void {
    this.session.store.set({ currentPlace: id, focus: { row: fieldOfPlace(id) } });
    this.session.ask('go', async () => (await loadRewriting()).showPlace(this.session.store, id));
  }

  /** No place is the current one any more. */
  close(): void {
    this.session.store.set({ currentPlace: undefined });
  }

  /** Writes another value over some places. @param values by the places' ids */
  correct(values: ReadonlyMap<number, string>): void {
    this.session.ask('fill', async () => (await loadRewriting()).rewrite(this.session.store, values), {
      key: 'correct',
      again: () => {
        this.correct(values);
      },
    });
  }

  /** The placeholder stands in the place again, and the clerk is at it in the list of what is left. */
  reopen(id: number): void {
    this.session.ask('undo', async () => (await loadRewriting()).reopen(this.session.store, id), {
      key: 'reopen',
      again: () => {
        this.reopen(id);
      },
    });
  }

  /** What was undone is filled in once more. */
  refill(id: number): void {
    const { places, worklist } = this.session.store.state;
    const place = places.find((each) => each.id === id);
    const entry = place && entryAt(worklist, place);
    if (place && entry) answeringOf(this.session).fill(fieldOf(entry.id), [entry.id], place.value);
  }
}
