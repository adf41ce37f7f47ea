import type { Span } from '../../../../report/span';
import { clearMarks as clearInWord, type Marks, withMarkable } from '../../../../word/edit/marks';
import { findMarks } from '../../../../word/edit/findMarks';
import { readSetting, writeSetting } from '../../../../word/office/settings';
import { getPreferences } from '../../../app/preferences';
import { failureOf } from '../../../shared/failure';
import { paragraphAt } from '../derive/paragraphAt';
import { wordsAround } from '../derive/wordsAround';
import type { Store } from '../store';
import { forgetFilled } from './keepingFilled';
import { noteOwed } from './owed';
import { readAgain } from './readingAgain';
import { applyParagraphs } from './report';

/** Marks every placeholder of the report as it is now. @throws WordFailure */
export async function markAll(store: Store): Promise<void> {
  const { marked, kept, locked, lost, unreached, isStopped } = await mark(store);
  if (isStopped) {
    store.set({ notice: { says: 'stopped', marked: marked.length, of: store.view.fillable.length } });
  } else {
    const paragraphs = store.state.worklist?.paragraphs ?? [];
    const around = locked.map((span) =>
      wordsAround(span, paragraphAt(paragraphs, span.part, span.paragraph)?.text ?? ''),
    );
    const counts = { marked: marked.length, kept: kept.length, lost: lost.length, unreached };
    store.set({ notice: { says: 'marks', ...counts, ...(around.length > 0 && { locked: around }) } });
  }
}

/** Takes every mark away. @throws WordFailure */
export async function clearMarks(store: Store): Promise<void> {
  const { ifUnknown, formerColour } = store.state;
  store.set({ isCleared: true, formerColour: readSetting('markColour') ?? formerColour });
  const { unreached } = await clearInWord({ ifUnknown });
  store.set({ allMarked: false });
  store.set({ notice: { says: 'marks', marked: undefined, kept: 0, lost: 0, unreached } });
  if (store.view.left.length === 0) forgetFilled();
}

/**
 * Reads the report again and puts our marks right, if there are any. Opening the pane alone does not: it changes nothing.
 * @throws WordFailure
 */
export async function lookAgain(store: Store): Promise<void> {
  const file = await readAgain(store);
  if (!store.state.worklist) return;
  noteOwed(store, file);
  store.set({ marksMayDiffer: true });
  await judgeMarks(store);
  await tidyMarks(store);
}

/**
 * Puts our marks right after the report was changed, if there are any, along with an action that the clerk asked for.
 * The clerk did not ask for this: what fails is tried again the next time, and told only where it has left a trace in Word.
 */
export async function tidyMarks(store: Store): Promise<void> {
  const { marksMayDiffer, isCleared, marksGone } = store.state;
  if (!marksMayDiffer || isCleared || marksGone || readSetting('markColour') === undefined) return;
  try {
    await mark(store);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.trackingLeftOff) store.set({ notice: { says: 'failure', action: 'mark', failure } });
  }
}

/**
 * Looks whether marks stand in the report: Word's own undo takes them away and brings them back, and no text tells of it.
 * Nothing is written there. Those that the clerk has taken away are ours again where nothing else stands in their colour.
 * @throws WordFailure
 */
export async function judgeMarks(store: Store): Promise<void> {
  const setting = readSetting('markColour');
  const colour = setting ?? store.state.formerColour;
  if (colour === undefined || store.view.left.length === 0) return;
  const found = await findMarks(colour, () => fillableSpans(store));
  if (setting !== undefined) store.set({ marksGone: found === 'nowhere' });
  else if (found === 'overSpansAlone') {
    writeSetting('markColour', colour);
    store.set({ isCleared: false, marksGone: false, allMarked: true, marksMayDiffer: false });
  }
}

function fillableSpans({ view }: Store): readonly Span[] {
  return view.fillable.map(({ placeholder }) => placeholder.span);
}

/** Sees to it that every placeholder of the report as it is now is marked, and nothing else. */
async function mark(store: Store): Promise<Marks<Span>> {
  const { worklist, ifUnknown, formerColour } = store.state;
  const known = worklist && { paragraphs: worklist.paragraphs, spans: store.view.left.length };
  store.set({ isStopped: false });
  try {
    const marks = await withMarkable({ ifUnknown, known }, async (report) => {
      await applyParagraphs(store, report.paragraphs);
      const spans = fillableSpans(store);
      return report.mark(spans, {
        former: formerColour,
        preferred: getPreferences().markColour,
        onProgress: (done, of) => {
          store.set({ progress: { done, of } });
        },
        isStopped: () => store.state.isStopped,
      });
    });
    // What Word has moved meanwhile is looked after the next time.
    const marksMayDiffer = marks.isStopped || marks.lost.some(({ reason }) => reason === 'changed');
    store.set({ marksMayDiffer, isCleared: false, marksGone: false, allMarked: !marks.isStopped });
    return marks;
  } finally {
    store.set({ progress: undefined });
  }
}
