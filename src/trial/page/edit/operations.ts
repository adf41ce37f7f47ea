import { deleteRange } from '../../../standin/document/edit/deleteRange';
import { insertText } from '../../../standin/document/edit/insertText';
import type { LiveRange } from '../../../standin/document/range/liveRange';
import { rangeOf } from '../../../standin/document/range/position';
import type { Trial } from '../trial';
import { cleanText } from './cleanText';

/** Puts text in the place of a range, with the caret behind it. Lines become paragraphs. */
export function typeText(trial: Trial, range: LiveRange, text: string, kind: 'typing' | 'other'): void {
  const clean = cleanText(text);
  if (clean === '' && range.isEmpty) {
    range.release();
    return;
  }
  trial.change(kind, range, (at) => {
    const inserted = insertText(at, clean, 'Replace');
    const caret = rangeOf(trial.host.document, inserted.end, inserted.end);
    if (inserted !== at) inserted.release();
    return caret;
  });
}

/**
 * Deletes a range. Where deletions are tracked the characters stay, and the caret passes them.
 * @param forwards whether the caret goes behind what stays
 */
export function deleteText(
  trial: Trial,
  range: LiveRange,
  forwards: boolean,
  kind: 'deleting' | 'other',
): void {
  if (range.isEmpty) {
    range.release();
    return;
  }
  trial.change(kind, range, (at) => {
    deleteRange(at);
    const place = forwards ? at.end : at.start;
    return rangeOf(trial.host.document, place, place);
  });
}
