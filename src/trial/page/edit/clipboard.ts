import { textOf } from '../../../standin/document/range/stretches';
import type { Trial } from '../trial';
import { deleteText } from './operations';
import { selectedRange } from './selectedRange';

/** Copies and cuts what is selected as plain text, as the document has it: with neither numbers nor deletions. */
export function takeClipboard(trial: Trial): void {
  const { root } = trial.view;
  root.addEventListener('copy', (event) => {
    copy(trial, event);
  });
  root.addEventListener('cut', (event) => {
    if (!copy(trial, event)) return;
    deleteText(trial, selectedRange(trial), false, 'other');
  });
}

/** Returns whether something is selected. */
function copy(trial: Trial, event: ClipboardEvent): boolean {
  event.preventDefault();
  trial.selection.take();
  const { selection } = trial.host.document;
  if (selection.isEmpty) return false;
  event.clipboardData?.setData('text/plain', plainLines(textOf(selection)));
  return true;
}

/** Paragraphs and line breaks as lines, the way that other programs expect them. */
export function plainLines(text: string): string {
  return text.replace(/[\r\v\f]/g, '\n');
}
