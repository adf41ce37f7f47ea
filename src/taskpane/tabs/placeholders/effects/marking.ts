import type { Span } from '../../../../report/span';
import { clearMarks as clearInWord, type Marks, setMarks } from '../../../../word/edit/marks';
import { readSetting } from '../../../../word/office/settings';
import { failureOf } from '../../../shared/failure';
import { wordsAround } from '../derive/wordsAround';
import type { Store } from '../store';
import { applyParagraphs, keepFilled } from './report';

/** Marks every placeholder of the report as it is now. @throws WordFailure */
export async function markAll(store: Store): Promise<void> {
  const { marked, kept, locked, lost, unreached, isStopped } = await mark(store);
  if (isStopped) {
    store.set({ notice: { says: 'stopped', marked: marked.length, of: store.view.left.length } });
  } else tellOfMarks(store, kept.length, lost.length, unreached, locked);
}

/** Takes every mark away. @throws WordFailure */
export async function clearMarks(store: Store): Promise<void> {
  const { ifUnknown, formerColour } = store.state;
  store.set({ isCleared: true, formerColour: readSetting('markColour') ?? formerColour });
  const { unreached } = await clearInWord({ ifUnknown });
  store.set({ allMarked: false });
  tellOfMarks(store, 0, 0, unreached);
  // The report is done: the document need not remember how many there were.
  if (store.view.left.length === 0) keepFilled(0);
}

/**
 * Puts our marks right after the report was changed, if there are any, along with an action that the clerk asked for.
 * The clerk did not ask for this: what fails is tried again the next time, and told only where it has left a trace in Word.
 */
export async function tidyMarks(store: Store): Promise<void> {
  const { marksMayDiffer, isCleared } = store.state;
  if (!marksMayDiffer || isCleared || readSetting('markColour') === undefined) return;
  try {
    await mark(store);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.trackingLeftOff) store.set({ notice: { says: 'failure', action: 'mark', failure } });
  }
}

/** Sees to it that every placeholder of the report as it is now is marked, and nothing else. */
async function mark(store: Store): Promise<Marks<Span>> {
  const { worklist, ifUnknown, formerColour } = store.state;
  store.set({ isStopped: false });
  try {
    const marks = await setMarks(
      (paragraphs) => {
        applyParagraphs(store, paragraphs);
        return store.view.left.map(({ placeholder }) => placeholder.span);
      },
      {
        ifUnknown,
        former: formerColour,
        known: worklist && { paragraphs: worklist.paragraphs, spans: store.view.left.length },
        onProgress: (done, of) => {
          store.set({ progress: { done, of } });
        },
        isStopped: () => store.state.isStopped,
      },
    );
    // What Word has moved meanwhile is looked after the next time.
    const marksMayDiffer = marks.isStopped || marks.lost.some(({ reason }) => reason === 'changed');
    store.set({ marksMayDiffer, isCleared: false, allMarked: !marks.isStopped });
    return marks;
  } finally {
    store.set({ progress: undefined });
  }
}

function tellOfMarks(
  store: Store,
  kept: number,
  lost: number,
  unreached: number,
  lockedSpans: readonly Span[] = [],
): void {
  const paragraphs = store.state.worklist?.paragraphs ?? [];
  const locked = lockedSpans.map((span) => wordsAround(span, paragraphs[span.paragraph]?.text ?? ''));
  if (kept + lost + unreached + locked.length > 0)
    store.set({
      notice: { says: 'marks', kept, lost, unreached, ...(locked.length > 0 && { locked }) },
    });
}
