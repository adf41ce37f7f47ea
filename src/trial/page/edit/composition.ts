import type { LiveRange } from '../../../standin/document/liveRange';
import { rangeOf } from '../../../standin/document/position';
import type { Trial } from '../trial';
import { type } from './operations';

/**
 * Chinese is typed through an input method: while it composes, the browser draws on the page and the document waits.
 * What was composed goes into the document once, at the end, and the page is drawn from that again.
 */
export function takeComposition(trial: Trial): void {
  const { view, selection } = trial;
  let place: LiveRange | undefined;
  view.root.addEventListener('compositionstart', () => {
    selection.take();
    const { start, end } = trial.host.document.selection;
    place = rangeOf(trial.host.document, start, end);
    selection.paused = true;
  });
  view.root.addEventListener('compositionend', ({ data }) => {
    const drawnOver = place?.paragraphs() ?? [];
    if (place) type(trial, place, data, 'typing');
    place = undefined;
    selection.paused = false;
    view.redraw(drawnOver);
    selection.show();
  });
}
