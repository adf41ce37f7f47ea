import { fillSpans, type Fill } from '../../../word/edit/fill';
import type { Paragraph } from '../../../report/paragraph';
import { type Filled, spanOfFilled } from '../../../worklist/filled';
import { failureOf } from '../../failure';
import { say } from './deciding';
import type { Desk } from './desk';
import { comeBack, showIfCurrent } from './going';

/** A fill that stands as it was filled, and what takes it back. */
interface Standing {
  readonly filled: Filled;
  readonly fill: Fill;
}

/**
 * Takes back what was done last: a fill, everywhere where it still stands as it was filled, or what was said of an entry.
 * @param takesFocus whether the focus is to go to what comes back
 * @param mayLead asked then: false leaves the clerk at what they have begun meanwhile
 * @throws WordFailure before anything was changed
 */
export async function undoLast(desk: Desk, takesFocus: boolean, mayLead: () => boolean): Promise<void> {
  const step = desk.state.undoable.at(-1);
  if (step?.type === 'fills') await undoFills(desk, step.fills, takesFocus, mayLead);
  else if (step) {
    desk.set({ undoable: desk.state.undoable.slice(0, -1) });
    say(desk, step.id, step.before);
    comeBack(desk, step.id, takesFocus);
    await desk.tidy();
  }
}

async function undoFills(
  desk: Desk,
  wanted: readonly Filled[],
  takesFocus: boolean,
  mayLead: () => boolean,
): Promise<void> {
  let fills: readonly Filled[] = [];
  const standing: Standing[] = [];
  const { outcomes, failure, paragraphs, isNextSelected } = await fillSpans(
    (now) => {
      desk.take(now);
      // What Word's own undo was faster with is done; the step before is not what was asked for.
      const last = desk.state.undoable.at(-1);
      fills = last?.type === 'fills' ? wanted.filter((each) => last.fills.includes(each)) : [];
      for (const filled of fills) {
        const span = spanOfFilled(filled, now);
        if (span) standing.push({ filled, fill: { span, value: filled.old } });
      }
      return standing.map(({ fill }) => fill);
    },
    { ifUnknown: desk.ifUnknown, selectsFirst: mayLead },
  );
  if (fills.length === 0) {
    await desk.tidy();
    return;
  }
  const undone = standing.filter((_, i) => outcomes[i] === 'filled');
  desk.set({ undoable: desk.state.undoable.slice(0, -1) });
  desk.countFilled(-undone.length);
  desk.isUntidy = true; // what came back has lost its mark
  const gone = fills.length - undone.length;
  const uncertain = outcomes.filter((fate) => fate === 'uncertain').length;
  const told = failure && failureOf(failure);
  if (uncertain > 0) {
    const trackingLeftOff = told?.trackingLeftOff ?? false;
    desk.set({ notice: { says: 'notFilled', fate: 'uncertain', count: uncertain, trackingLeftOff } });
  } else if (told) desk.set({ notice: { says: 'failure', action: 'undo', failure: told } });
  else if (gone > 0) desk.set({ notice: { says: 'notUndone', count: gone } });
  if (paragraphs) desk.take(paragraphs);
  else await desk.lookAfter();

  // What Word stopped can be tried again; what does not stand any more cannot.
  const now = desk.state.worklist?.paragraphs ?? [];
  const again = failure
    ? standing.filter((_, i) => outcomes[i] !== 'filled').map((one) => asItStands(one, now))
    : [];
  if (again.length > 0) desk.set({ undoable: [...desk.state.undoable, { type: 'fills', fills: again }] });

  const [first] = undone.map(({ fill }) => fill.span).sort((a, b) => a.paragraph - b.paragraph);
  const back = desk.view.left.find(
    ({ placeholder: { span } }) => span.paragraph === first?.paragraph && span.start === first.start,
  );
  if (back && mayLead()) {
    comeBack(desk, back.id, takesFocus);
    if (isNextSelected) {
      desk.shown = back.id;
      desk.takeFocusBack();
      await desk.tidy();
    } else await showIfCurrent(desk, back.id);
  } else await desk.tidy();
}

/** A fill that still stands, in its paragraph as it reads now that others in it were taken back. */
function asItStands({ filled, fill: { span } }: Standing, paragraphs: readonly Paragraph[]): Filled {
  const text = paragraphs[span.paragraph]?.text;
  if (text?.slice(span.start, span.end) !== span.text) return filled;
  const { paragraph, start } = span;
  return { ...filled, paragraph, start, text, isOnly: false, paragraphs: paragraphs.length };
}
