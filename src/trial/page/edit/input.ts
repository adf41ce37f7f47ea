import type { LiveRange } from '../../../standin/document/liveRange';
import type { Trial } from '../trial';
import { remove, type } from './operations';

/** What a browser calls a deletion, by how the name begins; `Forward` and `Backward` stand at its end. */
const DELETION = /^delete/;

/** Takes over what is typed on the page: each change is made in the document, and the page drawn from that. */
export function takeInput(trial: Trial): void {
  trial.view.root.addEventListener('beforeinput', (event) => {
    // While an input method is at work the browser draws; `takeComposition` sees to what was composed.
    if (event.isComposing || event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    answer(trial, event);
  });
}

function answer(trial: Trial, event: InputEvent): void {
  const { inputType } = event;
  if (inputType === 'historyUndo') trial.undo();
  else if (inputType === 'historyRedo') trial.redo();
  else if (inputType === 'insertParagraph')
    withTarget(trial, event, (range) => {
      type(trial, range, '\r', 'other');
    });
  else if (inputType === 'insertLineBreak')
    withTarget(trial, event, (range) => {
      type(trial, range, '\v', 'other');
    });
  else if (DELETION.test(inputType)) {
    const kind = inputType.startsWith('deleteContent') ? 'deleting' : 'other';
    withTarget(trial, event, (range) => {
      remove(trial, range, inputType.endsWith('Forward'), kind);
    });
  } else if (inputType.startsWith('insert')) {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    withTarget(trial, event, (range) => {
      type(trial, range, text, inputType === 'insertText' ? 'typing' : 'other');
    });
  }
}

/** The range that the browser would change; where it tells none, what is selected. */
function withTarget(trial: Trial, event: InputEvent, work: (range: LiveRange) => void): void {
  const target = event.getTargetRanges()[0] ?? window.getSelection()?.getRangeAt(0);
  const range = target && trial.selection.rangeFor(target);
  if (range) work(range);
}
