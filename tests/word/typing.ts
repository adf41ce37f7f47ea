import { insertText } from '../../src/standin/document/edit/insertText';
import { rangeOf } from '../../src/standin/document/range/position';
import { paragraphsOf } from '../../src/standin/document/markup/paragraphs';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { putCursor } from './insert/inserting';

/**
 * The clerk types into a paragraph of the body; the cursor comes to stand behind it.
 * @param offset counts hidden and deleted characters, too
 */
export function typeAt(office: OfficeInNode, index: number, offset: number, text: string): void {
  const { host } = office;
  const paragraph = paragraphsOf(host.document.body.root)[index];
  if (!paragraph) throw new Error(`No paragraph ${index}`);
  const place = { paragraph, offset };
  host.recordEdit(() => {
    insertText(rangeOf(host.document, place, place), text, 'Replace');
  });
  putCursor(office, index, offset + text.length);
}
