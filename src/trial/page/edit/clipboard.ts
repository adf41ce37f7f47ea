import { textOf } from '../../../standin/document/characters';
import { rangeOf } from '../../../standin/document/position';
import type { Trial } from '../trial';
import { remove } from './operations';

/** Copies and cuts what is selected as plain text, as the document has it: with neither numbers nor deletions. */
export function takeClipboard(trial: Trial): void {
  const { root } = trial.view;
  root.addEventListener('copy', (event) => {
    copy(trial, event);
  });
  root.addEventListener('cut', (event) => {
    if (!copy(trial, event)) return;
    const { start, end } = trial.host.document.selection;
    remove(trial, rangeOf(trial.host.document, start, end), false, 'other');
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
