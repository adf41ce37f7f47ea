import type { Value } from '../../../../worklist/written';
import { answerOf } from '../answers/answer';
import type { Answer, Offer } from '../answers/types';
import type { Drafts } from '../answers/drafts';
import { offerAfter } from '../answers/offer';
import { fieldOf } from '../derive/rows';
import type { Notice } from '../notice';
import type { Session } from '../session';
import type { Store } from '../store';
import { at, goOn, hereIn, toggled } from '../transitions/list';
import type { Ask } from './ask';
import { loadRewriting } from './loadRewriting';

/** What is filled in in one go. */
interface Filling {
  /** What is asked for: asked for anew, it stands for what failed before. */
  readonly key: string;
  readonly answers: readonly Answer[];
  /** What is written over places that were filled before, by their ids. */
  readonly corrected?: ReadonlyMap<number, string>;
  /** The field from which the clerk goes on; undefined where they stay where they are. */
  readonly from?: string;
  readonly offer?: Offer | undefined;
}

/** Has values filled in. Loaded late: nothing can be typed before the fields are there, which come late as well. */
export function answeringOf({ store, ask }: Session): Answering {
  return new Answering(store, ask);
}

/** What the clerk can ask for to have values filled in: one, those of a group, a column, all that was typed. */
class Answering {
  constructor(
    private readonly store: Store,
    private readonly ask: Ask,
  ) {}

  /**
   * Writes what was typed in a field over some of its entries, and goes on to the next field at once.
   * @param typed without blanks at its ends; what stands beside a place already is not written twice
   */
  fill(field: string, ids: readonly number[], typed: string): void {
    const { state } = this.store;
    const answer = answerOf(state, field, ids, typed);
    this.fillIn({ key: `fill ${field}`, answers: [answer], from: field, offer: offerAfter(state, answer) });
  }

  /** Fills in all that was typed and left, in one go. What is doubtful is not; the clerk is led to the first of that. */
  fillDrafts({ answers, doubtful }: Drafts): void {
    const { store } = this;
    const [first] = doubtful;
    store.set(first ? at(store.state, first) : { focus: { row: hereIn(store.state) } });
    if (answers.length > 0) this.fillIn({ key: 'fill drafts', answers });
  }

  /** Fills the other places of a group as the one that was filled. */
  accept({ answer: { field, typed, values } }: Offer): void {
    const { store } = this;
    store.set({ focus: { row: hereIn(store.state) } });
    const ids = values.map(({ id }) => id);
    this.fillIn({ key: `fill ${field}`, answers: [answerOf(store.state, field, ids, typed)] });
  }

  /** A column was pasted into the field of an entry: it is shown where its cells would go. */
  paste(id: number, cells: readonly string[]): void {
    this.store.set({ column: { id, cells, turned: new Set() } });
  }

  /** Leaves a place of the column out, or takes it in. */
  turn(id: number): void {
    const { column } = this.store.state;
    if (column) this.store.set({ column: { ...column, turned: toggled(column.turned, id) } });
  }

  /** @param answers what goes from the column into each of the places that are in */
  fillColumn(answers: readonly Answer[]): void {
    const from = answers.at(-1)?.field;
    if (from !== undefined) this.fillIn({ key: 'fill column', answers, from });
  }

  dropColumn(): void {
    const { column } = this.store.state;
    if (column) this.store.set({ column: undefined, focus: { row: fieldOf(column.id) } });
  }

  /**
   * Fills in values that came from elsewhere, in one go; the clerk stays where they are.
   * @param corrected what is written over places that were filled before, by their ids
   */
  fillAll(values: readonly Value[], corrected: ReadonlyMap<number, string> = new Map()): void {
    const answers = values.map((each) => ({ field: fieldOf(each.id), typed: each.value, values: [each] }));
    if (answers.length > 0) this.fillIn({ key: 'fill all', answers, corrected });
  }

  private fillIn(filling: Filling): void {
    const { store } = this;
    const { key, answers, corrected, from } = filling;
    const { notice, pending, unfilledRow } = store.state;
    const ids = answers.flatMap(({ values }) => values.map(({ id }) => id));
    // What the values make the list follow can wait until they stand in the report.
    const now = {
      ...store.state,
      typingRow: undefined,
      column: undefined,
      notice: unfilledRow === from ? undefined : notice,
      pending: new Set([...pending, ...ids]),
    };
    store.set(from === undefined ? now : goOn(now, from));
    const next = store.state.current;
    const work = async (): Promise<void> => {
      const { fillIn } = await import(/* webpackChunkName: "editing" */ '../effects/filling');
      const isFilled = await fillIn(store, answers, next);
      if (corrected?.size) await (await loadRewriting()).rewrite(store, corrected, isFilled);
      if (isFilled && !store.state.notice) store.set({ notice: noticeAfter(filling) });
    };
    const again = (): void => {
      this.fillIn(filling);
    };
    this.ask('fill', work, { key, again });
  }
}

/** One value is seen where it stands; several, and what is left of a group, are told of. */
function noticeAfter({ answers, corrected, offer }: Filling): Notice | undefined {
  if (offer) return { says: 'offer', offer };
  const count = answers.reduce((sum, { values }) => sum + values.length, corrected?.size ?? 0);
  const [first, another] = answers;
  return count > 1 ? { says: 'filled', count, typed: another ? undefined : first?.typed } : undefined;
}
