import type { Span } from '../../../../report/span';
import { selectSpan, type Unselected, withWalkable } from '../../../../word/edit/select';
import { failureOf } from '../../../shared/failure';
import type { Step } from '../derive/neighbours';
import { fieldOf, isFillable } from '../derive/rows';
import { ofKind } from '../derive/shown';
import { isBusy } from '../state';
import type { Store } from '../store';
import { takeFocusBack } from '../transitions/comeBack';
import { atEntry } from '../transitions/list';
import { tidyMarks } from './marking';
import { readAfterwards } from './readingAgain';
import { applyParagraphs } from './report';

/**
 * Goes to the placeholder after or before the cursor, in the report as it is now. A clerk who has begun something else
 * meanwhile stays there.
 * @param takesFocus whether the focus is to go to its row
 * @throws WordFailure
 */
export async function walk(store: Store, step: Step, takesFocus: boolean): Promise<void> {
  const reason = await withWalkable<Span, Unselected | null>(
    store.state.worklist?.paragraphs,
    async (report) => {
      await applyParagraphs(store, report.paragraphs);
      const { current, kind } = store.state;
      const entries = ofKind(store.view.fillable, kind);
      const owed = store.view.owed.filter(({ sign }) => sign === kind);
      const beside = await report.beside(step, {
        spans: [...entries.map(({ placeholder }) => placeholder.span), ...owed.map(({ span }) => span)],
        current: entries.find(({ id }) => id === current)?.placeholder.span,
      });
      const entry = entries.find(({ placeholder }) => placeholder.span === beside);
      // Told before it is selected, so that the cursor that comes of it is known as the pane's.
      if (entry && !isBusy(store.state)) {
        store.set({
          ...atEntry(store.state, entry.id),
          ...(takesFocus && { focus: { row: fieldOf(entry.id) } }),
        });
      }
      store.set({ selectedByPane: entry?.id });
      return beside && report.select(beside);
    },
  );
  if (reason) store.set({ notice: { says: 'notSelected', reason } });
  else if (takesFocus) store.set(takeFocusBack(store.state));
  await tidyMarks(store);
}

/** Selects an entry in the report. @throws WordFailure */
export async function showEntry(store: Store, id: number): Promise<void> {
  const { worklist } = store.state;
  const entry = worklist?.entries.find((each) => each.id === id);
  if (entry) await showSpan(store, entry.placeholder.span, id);
}

/** Selects a stretch of the report. @param id the entry that stands there, if one does @throws WordFailure */
export async function showSpan(store: Store, span: Span, id?: number): Promise<void> {
  const reason = await selectSpan(span, store.state.worklist?.paragraphs);
  store.set({ selectedByPane: id });
  if (reason) {
    store.set({ notice: { says: 'notSelected', reason } });
    await readAfterwards(store);
  } else store.set(takeFocusBack(store.state));
  await tidyMarks(store);
}

/** Selects an entry in the report if the clerk is still at it. What was done before it is done, whatever fails here. */
export async function showIfCurrent(store: Store, id: number): Promise<void> {
  const entry = store.view.left.find((each) => each.id === id);
  if (store.state.current !== id || (entry && !isFillable(entry))) return; // its row says where it is
  try {
    await showEntry(store, id);
  } catch (error) {
    store.set({ notice: { says: 'failure', action: 'go', failure: failureOf(error) } });
  }
}
