import type { LiveRange } from '../../../standin/document/range/liveRange';
import type { Trial } from '../trial';
import { deleteText, typeText } from './operations';
import { selectedRange } from './selectedRange';

/**
 * Chinese is typed through an input method: while it composes, the browser draws on the page and the document waits.
 * What was composed goes into the document once, at the end, and the page is drawn from that again.
 */
export function takeComposition(trial: Trial): void {
  const { view, selection } = trial;
  let place: LiveRange | undefined;
  const end = (composed: string): void => {
    if (!place) return;
    const drawnOver = place.paragraphs();
    typeText(trial, place, composed, 'typing');
    place = undefined;
    selection.paused = false;
    view.redraw(drawnOver);
    selection.show();
    selection.reveal();
  };
  view.root.addEventListener('compositionstart', () => {
    selection.take();
    place = selectedRange(trial);
    if (place.paragraphs().length > 1) {
      // A browser would join the paragraphs in its own way before it draws.
      deleteText(trial, place, false, 'other');
      place = selectedRange(trial);
    }
    selection.paused = true;
  });
  view.root.addEventListener('compositionend', ({ data }) => {
    end(data);
  });
  // A composition that the browser broke off without a word is over when something else is typed.
  view.root.addEventListener('beforeinput', (event) => {
    if (!isComposed(event)) end('');
  });
}

/** Whether an input method is at work, so that the browser draws what it composes. */
export function isComposed({ isComposing, inputType }: InputEvent): boolean {
  return isComposing || inputType === 'insertCompositionText';
}
