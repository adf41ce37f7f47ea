import type { LiveRange } from '../../../standin/document/range/liveRange';
import type { Trial } from '../trial';
import { isComposed } from './composition';
import { deleteText, typeText } from './operations';
import { selectedRange } from './selectedRange';

/** What a browser calls a deletion, by how the name begins; `Forward` and `Backward` stand at its end. */
const DELETION = /^delete/;

/** Takes over what is typed on the page: each change is made in the document, and the page drawn from that. */
export function takeInput(trial: Trial): void {
  trial.view.root.addEventListener('beforeinput', (event) => {
    // `takeComposition` sees to what an input method writes.
    if (isComposed(event)) return;
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
      typeText(trial, range, '\r', 'other');
    });
  else if (inputType === 'insertLineBreak')
    withTarget(trial, event, (range) => {
      typeText(trial, range, '\v', 'other');
    });
  else if (DELETION.test(inputType)) {
    const kind = inputType.startsWith('deleteContent') ? 'deleting' : 'other';
    withTarget(trial, event, (range) => {
      deleteText(trial, range, inputType.endsWith('Forward'), kind);
    });
  } else if (inputType.startsWith('insert')) {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    withTarget(trial, event, (range) => {
      typeText(trial, range, text, inputType === 'insertText' ? 'typing' : 'other');
    });
  }
}

/** The range that the browser would change; where it tells none, what is selected. */
function withTarget(trial: Trial, event: InputEvent, work: (range: LiveRange) => void): void {
  const [target] = event.getTargetRanges();
  const range = target && isShown(trial, target) ? trial.selection.rangeFor(target) : selectedRange(trial);
  if (range) work(range);
}

/** What was drawn anew since the event was made is not there any more. */
function isShown({ view }: Trial, { startContainer, endContainer }: StaticRange): boolean {
  return view.root.contains(startContainer) && view.root.contains(endContainer);
}
