import type { XmlElement } from '../../xml/node';
import { demandUnlocked } from '../markup/contentLocks';
import { forgetContent } from './content';
import { codeSpansParagraphs, forgetFields } from '../markup/fields';
import { type Home, homeOf } from './home';
import { rootOf } from '../markup/tree';
import { DocumentRefusal } from '../refusal';

/**
 * To be asked before each change: may this place be changed?
 * @throws DocumentRefusal `ItemNotFound` if it is not in a document any more, `AccessDenied` if that is protected, or
 *   stands in a content control that is locked
 */
export function mayChange(element: XmlElement): Home {
  const home = homeOf(element);
  if (!home) throw new DocumentRefusal('ItemNotFound', 'This part of the document is gone.');
  home.document.assertEditable();
  demandUnlocked(element.parent);
  return home;
}

/** To be said after each change inside a paragraph. */
export function paragraphChanged(paragraph: XmlElement): void {
  forgetContent(paragraph);
  partChanged(paragraph);
}

/** To be said after any change in a part. */
export function partChanged(element: XmlElement): void {
  const home = homeOf(element);
  if (home?.arrive) home.arrive();
  else home?.document.package.touch(home.partName);
  home?.document.onChange?.(element);
}

/** To be said after paragraphs came, went, or changed their properties: numbers and fields may differ then. */
export function structureChanged(near: XmlElement, changed: readonly XmlElement[]): void {
  partChanged(near);
  const home = homeOf(near);
  if (home) home.document.structure++;
  const root = rootOf(near);
  const hasFields = (element: XmlElement): boolean => !element.descendants('w:fldChar').next().done;
  if (!codeSpansParagraphs(root) && !changed.some(hasFields)) return;
  for (const paragraph of root.descendants('w:p')) forgetContent(paragraph);
  forgetFields(root);
}
