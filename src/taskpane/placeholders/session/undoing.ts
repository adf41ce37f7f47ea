import { fillSpans, type Fill } from '../../../word/fill';
import { readReport } from '../../../word/read';
import type { Paragraph } from '../../../report/paragraph';
import { type Filled, spanOfFilled } from '../../../worklist/filled';
import { failureOf } from '../../failure';
import { rowOf } from '../derive/rows';
import type { Desk } from './desk';
import { countFilled } from './filling';

/** A fill that stands as it was filled, and what takes it back. */
interface Standing {
  readonly filled: Filled;
  readonly fill: Fill;
}

/**
 * Takes the last fill back, everywhere where it still stands as it was filled.
 * @param takesFocus whether the focus is to go to the placeholder that comes back
 * @throws WordFailure before anything was changed
 */
export async function undoLast(desk: Desk, takesFocus: boolean): Promise<void> {
  const step = desk.state.undoable.at(-1);
  if (!step) return;
  const paragraphs = await readReport();
  const standing: Standing[] = [];
  for (const filled of step) {
    const span = spanOfFilled(filled, paragraphs);
    if (span) standing.push({ filled, fill: { span, value: filled.old } });
  }
  const { fates, failure } = await fillSpans(
    standing.map(({ fill }) => fill),
    desk.ifUnknown,
  );
  const undone = standing.filter((_, i) => fates[i] === 'filled');
  countFilled(desk, -undone.length);
  desk.isUntidy = true; // what came back has lost its mark
  const gone = step.length - undone.length;
  const uncertain = fates.filter((fate) => fate === 'uncertain').length;
  const told = failure && failureOf(failure);
  if (uncertain > 0) {
    const trackingLeftOff = told?.trackingLeftOff ?? false;
    desk.set({ notice: { says: 'notFilled', fate: 'uncertain', count: uncertain, trackingLeftOff } });
  } else if (told) desk.set({ notice: { says: 'failure', action: 'undo', failure: told } });
  else if (gone > 0) desk.set({ notice: { says: 'notUndone', count: gone } });
  await desk.lookAfter();

  // What Word stopped can be tried again; what does not stand any more cannot.
  const now = desk.state.worklist?.paragraphs ?? [];
  const again = failure
    ? standing.filter((_, i) => fates[i] !== 'filled').map((one) => asItStands(one, now))
    : [];
  const rest = desk.state.undoable.slice(0, -1);
  desk.set({ undoable: again.length > 0 ? [...rest, again] : rest });

  const first = undone[0]?.fill.span;
  const back = desk.view.left.find(
    ({ placeholder: { span } }) => span.paragraph === first?.paragraph && span.start === first.start,
  );
  if (back) desk.set({ current: back.id, focus: takesFocus ? { row: rowOf(back.id) } : desk.state.focus });
  await desk.tidy();
}

/** A fill that still stands, in its paragraph as it reads now that others in it were taken back. */
function asItStands({ filled, fill: { span } }: Standing, paragraphs: readonly Paragraph[]): Filled {
  const text = paragraphs[span.paragraph]?.text;
  if (text?.slice(span.start, span.end) !== span.text) return filled;
  const { paragraph, start } = span;
  return { ...filled, paragraph, start, text, isOnly: false, paragraphs: paragraphs.length };
}
