import type { XmlElement } from '../../xml/node';
import { closest } from './tree';
import { DocumentRefusal } from '../refusal';

/** Whether a content control itself may be taken away. */
export function isDeletable(control: XmlElement): boolean {
  return !['sdtLocked', 'sdtContentLocked'].includes(lockOf(control));
}

/** Whether what a content control holds may be changed. */
export function isEditable(control: XmlElement): boolean {
  return !['contentLocked', 'sdtContentLocked'].includes(lockOf(control));
}

/**
 * To be asked before each change in a place: may what the content controls around it hold be changed?
 * @throws DocumentRefusal `AccessDenied`
 */
export function demandUnlocked(place: XmlElement | null): void {
  for (let control = closest(place, 'w:sdt'); control; control = closest(control.parent, 'w:sdt'))
    if (!isEditable(control))
      throw new DocumentRefusal('AccessDenied', 'The content control is locked against changes.');
}

function lockOf(control: XmlElement): string {
  return control.first('w:sdtPr')?.first('w:lock')?.get('w:val') ?? '';
}
