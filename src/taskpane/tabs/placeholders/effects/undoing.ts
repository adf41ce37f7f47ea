import type { Paragraph } from '../../../../report/paragraph';
import type { Span } from '../../../../report/span';
import { type Fill, type FillResult, fillSpans } from '../../../../word/edit/fill';
import { type Filled, spanOfFilled } from '../../../../worklist/filled';
import { failureOf } from '../../../shared/failure';
import { paragraphAt } from '../derive/paragraphAt';
import type { Notice } from '../notice';
import { isBusy, type PlaceholdersState } from '../state';
import type { Store } from '../store';
import { comeBack, takeFocusBack } from '../transitions/comeBack';
import { tidyMarks } from './marking';
import { showIfCurrent } from './navigation';
import { readAfterwards } from './readingAgain';
import { recordDecision } from './deciding';
import { applyParagraphs } from './report';

/** A fill that stands as it was filled, and what takes it back. */
interface Standing {
  readonly filled: Filled;
  readonly fill: Fill;
}

/**
 * Takes back what was done last: a fill, everywhere where it still stands as it was filled, or what was said of an entry.
 * A clerk who has begun something else meanwhile stays there.
 * @param takesFocus whether the focus is to go to what comes back
 * @throws WordFailure before anything was changed
 */
export async function undoLast(store: Store, takesFocus: boolean): Promise<void> {
  const step = store.state.undoable.at(-1);
  if (step?.type === 'fills') await undoFills(store, step.fills, takesFocus);
  else if (step) {
    store.set({ undoable: store.state.undoable.slice(0, -1) });
    recordDecision(store, step.id, step.before);
    store.set(comeBack(store.state, step.id, takesFocus));
    await tidyMarks(store);
  }
}

async function undoFills(store: Store, wanted: readonly Filled[], takesFocus: boolean): Promise<void> {
  const result = await fillSpans(
    async (paragraphs) => {
      await applyParagraphs(store, paragraphs);
      return standingOf(store.state, wanted).map(({ fill }) => fill);
    },
    { ifUnknown: store.state.ifUnknown, selectsFirst: () => !isBusy(store.state) },
  );
  // Nothing has changed the list or the steps since the report was read for this.
  const fills = undoableOf(store.state, wanted);
  if (fills.length === 0) {
    await tidyMarks(store);
    return;
  }
  const standing = standingOf(store.state, wanted);
  const { outcomes, paragraphs, isNextSelected } = result;
  const undone = standing.filter((_, i) => outcomes[i] === 'filled');
  store.set(withUndone(store.state));
  const notice = noticeOf(result, fills.length - undone.length);
  if (notice) store.set({ notice });
  if (paragraphs) await applyParagraphs(store, paragraphs);
  else await readAfterwards(store);
  offerAgain(store, standing, result);

  // The body comes first.
  const order = ({ part, paragraph }: Span): number => (part === 'body' ? paragraph : Infinity);
  const [first] = undone.map(({ fill }) => fill.span).sort((a, b) => Math.sign(order(a) - order(b) || 0));
  const back = store.view.left.find(
    ({ placeholder: { span } }) =>
      span.part === first?.part && span.paragraph === first.paragraph && span.start === first.start,
  );
  if (back && !isBusy(store.state)) {
    store.set(comeBack(store.state, back.id, takesFocus));
    if (!isNextSelected) {
      await showIfCurrent(store, back.id);
      return;
    }
    store.set({ selectedByPane: back.id });
    store.set(takeFocusBack(store.state));
  }
  await tidyMarks(store);
}

/** Those of some fills that undo is still about. What Word's own undo was faster with is done already. */
function undoableOf({ undoable }: PlaceholdersState, wanted: readonly Filled[]): readonly Filled[] {
  const last = undoable.at(-1);
  return last?.type === 'fills' ? wanted.filter((each) => last.fills.includes(each)) : [];
}

/** Those that stand in the report as they were filled. */
function standingOf(state: PlaceholdersState, wanted: readonly Filled[]): Standing[] {
  const paragraphs = state.worklist?.paragraphs ?? [];
  return undoableOf(state, wanted).flatMap((filled) => {
    const span = spanOfFilled(filled, paragraphs);
    return span ? [{ filled, fill: { span, value: filled.old } }] : [];
  });
}

/** The state without the last step. What came back in the report has lost its mark. */
function withUndone(state: PlaceholdersState): PlaceholdersState {
  return { ...state, undoable: state.undoable.slice(0, -1), marksMayDiffer: true };
}

/** @param gone how many fills were not taken back */
function noticeOf({ outcomes, failure }: FillResult, gone: number): Notice | undefined {
  const told = failure && failureOf(failure);
  const count = outcomes.filter((outcome) => outcome === 'uncertain').length;
  if (count > 0) {
    return {
      says: 'notFilled',
      outcome: 'uncertain',
      count,
      trackingLeftOff: told?.trackingLeftOff ?? false,
    };
  }
  if (told) return { says: 'failure', action: 'undo', failure: told };
  return gone > 0 ? { says: 'notUndone', count: gone } : undefined;
}

/** What Word stopped can be undone again; what does not stand any more cannot. */
function offerAgain(store: Store, standing: readonly Standing[], { outcomes, failure }: FillResult): void {
  if (!failure) return;
  const { worklist, undoable } = store.state;
  const fills = standing
    .filter((_, i) => outcomes[i] !== 'filled')
    .map((one) => asItStands(one, worklist?.paragraphs ?? []));
  if (fills.length > 0) store.set({ undoable: [...undoable, { type: 'fills', fills }] });
}

/** A fill that still stands, in its paragraph as it reads now that others in it were taken back. */
function asItStands({ filled, fill: { span } }: Standing, paragraphs: readonly Paragraph[]): Filled {
  const text = paragraphAt(paragraphs, span.part, span.paragraph)?.text;
  if (text?.slice(span.start, span.end) !== span.text) return filled;
  const { paragraph, start } = span;
  return { ...filled, paragraph, start, text, isOnly: false, paragraphs: paragraphs.length };
}
