import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { contentControlRange } from './contentControls';
import { isDeletable } from '../markup/contentLocks';
import { closest, parentOf } from '../markup/tree';
import type { LiveRange } from '../range/liveRange';
import { DocumentRefusal } from '../refusal';
import { paragraphsOf } from '../markup/paragraphs';

/** Takes a content control away; what is in it stays if `keepContent`. */
export function removeContentControl(control: XmlElement, keepContent: boolean): void {
  mayChange(control);
  if (!isDeletable(control)) throw new DocumentRefusal('AccessDenied', 'The content control is locked.');
  const parent = parentOf(control);
  const paragraph = closest(parent, 'w:p');
  if (!keepContent) {
    const range = contentControlRange(control);
    const { start, end } = range;
    range.release();
    if (paragraph) range.document.live.deleted(paragraph, start.offset, end.offset);
    else dropBlocks(control, range);
  }
  const kept = keepContent ? (control.first('w:sdtContent')?.children ?? []) : [];
  for (const node of [...kept]) parent.insert(node, control);
  parent.remove(control);
  if (paragraph) paragraphChanged(paragraph);
  structureChanged(parent, []);
}

function dropBlocks(control: XmlElement, range: LiveRange): void {
  const parent = parentOf(control);
  const inside = new Set(paragraphsOf(control));
  const left = paragraphsOf(parent).find((each) => !inside.has(each));
  const paragraph = left ?? make(parent, 'w:p');
  if (!left) parent.insert(paragraph, control);
  for (const gone of inside) range.document.live.gone(gone, { paragraph, offset: 0 });
}
