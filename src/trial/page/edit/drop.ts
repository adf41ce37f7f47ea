import { textOf } from '../../../standin/document/range/stretches';
import { deleteRange } from '../../../standin/document/edit/deleteRange';
import { insertText } from '../../../standin/document/edit/insertText';
import { compare, rangeOf } from '../../../standin/document/range/position';
import type { Position } from '../../../standin/document/story/position';
import { type Point, positionAt } from '../points';
import type { Trial } from '../trial';
import { plainLines } from './clipboard';
import { typeText } from './operations';
import { selectedRange } from './selectedRange';

/** Text that is dropped on the page goes into the document; what was dragged from the page itself is moved. */
export function takeDrops(trial: Trial): void {
  const { root } = trial.view;
  let isOwn = false;
  root.addEventListener('dragstart', (event) => {
    isOwn = true;
    trial.selection.take();
    event.dataTransfer?.setData('text/plain', plainLines(textOf(trial.host.document.selection)));
  });
  root.addEventListener('dragend', () => {
    isOwn = false;
  });
  root.addEventListener('drop', (event) => {
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (event.dataTransfer?.files.length || text === '') return;
    event.preventDefault();
    const at = caretAt(trial, event);
    if (!at) return;
    if (isOwn && !event.ctrlKey) move(trial, at);
    else typeText(trial, rangeOf(trial.host.document, at, at), text, 'other');
    root.focus();
  });
}

function move(trial: Trial, to: Position): void {
  const { document } = trial.host;
  const target = rangeOf(document, to, to);
  const from = selectedRange(trial);
  const { start, end } = from;
  const isApart = ['Before', 'After', 'AdjacentBefore', 'AdjacentAfter'].includes(compare(target, from));
  if (isApart) {
    const text = plainLines(textOf(from));
    // The hull of both is what may change: one step, and drawn at once.
    const touched = compare(target, from).endsWith('Before')
      ? rangeOf(document, to, end)
      : rangeOf(document, start, to);
    trial.change('other', touched, () => {
      const moved = insertText(target, text, 'After');
      deleteRange(from);
      return moved;
    });
  }
  target.release();
  from.release();
}

function caretAt(trial: Trial, { clientX, clientY }: DragEvent): Position | null {
  const point = caretPoint(clientX, clientY);
  return point && trial.view.root.contains(point.node) ? positionAt(trial.view, point) : null;
}

/** Browsers have two names for this, and some know only the older one. */
function caretPoint(x: number, y: number): Point | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chrome has the other one only since 128
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
