import { fillSpans, type Fill } from '../../../word/fill';
import { readReport } from '../../../word/read';
import { type Filled, spanOfFilled } from '../../../worklist/filled';
import { failureOf } from '../../failure';
import { rowOf } from '../derive/rows';
import type { Desk } from './desk';
import { countFilled } from './filling';

/**
 * Takes the last fill back, everywhere where it still stands as it was filled.
 * @param takesFocus whether the focus is to go to the placeholder that comes back
 * @throws WordFailure before anything was changed
 */
export async function undoLast(desk: Desk, takesFocus: boolean): Promise<void> {
  const step = desk.state.undoable.at(-1);
  if (!step) return;
  const paragraphs = await readReport();
  const standing: { readonly filled: Filled; readonly fill: Fill }[] = [];
  for (const filled of step) {
    const span = spanOfFilled(filled, paragraphs);
    if (span) standing.push({ filled, fill: { span, value: filled.old } });
  }
  const { fates, failure } = await fillSpans(
    standing.map(({ fill }) => fill),
    desk.ifUnknown,
  );
  const undone = standing.filter((_, i) => fates[i] === 'filled');
  // What Word stopped can be tried again; what does not stand any more cannot.
  const again = failure ? standing.filter((_, i) => fates[i] === 'failed').map(({ filled }) => filled) : [];
  const rest = desk.state.undoable.slice(0, -1);
  desk.set({ undoable: again.length > 0 ? [...rest, again] : rest });
  countFilled(desk, -undone.length);

  const gone = step.length - undone.length;
  if (failure) desk.set({ notice: { says: 'failure', action: 'undo', failure: failureOf(failure) } });
  else if (gone > 0) desk.set({ notice: { says: 'notUndone', count: gone } });

  desk.take(await readReport());
  const first = undone[0]?.fill.span;
  const back = desk.view.left.find(
    ({ placeholder: { span } }) => span.paragraph === first?.paragraph && span.start === first.start,
  );
  if (back) desk.set({ current: back.id, focus: takesFocus ? { row: rowOf(back.id) } : desk.state.focus });
  desk.isUntidy = true; // what came back has lost its mark
  await desk.tidy();
}
