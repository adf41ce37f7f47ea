import type { XmlElement } from '../../xml/node';
import type { ForeignOoxml } from './foreignOoxml';
import { transplant } from './transplant';
import type { OpenDocument } from '../story/openDocument';

/** Brings the lists along that foreign blocks use, as new lists of the document. */
export function mergeLists(
  document: OpenDocument,
  foreign: ForeignOoxml,
  blocks: readonly XmlElement[],
): void {
  const theirs = foreign.related('numbering');
  const renamed = new Map<string, string>();
  for (const block of blocks) {
    for (const numId of [...block.descendants('w:numId')]) {
      const id = numId.get('w:val') ?? '0';
      if (id === '0' || !theirs) continue;
      if (!renamed.has(id)) renamed.set(id, addList(document, theirs, id));
      numId.set('w:val', renamed.get(id) ?? id);
    }
  }
}

function addList(document: OpenDocument, theirs: XmlElement, id: string): string {
  const list = theirs.elements('w:num').find((each) => each.get('w:numId') === id);
  const abstractId = list?.first('w:abstractNumId')?.get('w:val');
  const abstract = theirs
    .elements('w:abstractNum')
    .find((each) => each.get('w:abstractNumId') === abstractId);
  if (!list || !abstract) return '0';
  const root = document.lists.root() ?? document.main.add('numbering');
  const free = (key: string, attribute: string): string =>
    String(1 + Math.max(0, ...root.elements(key).map((each) => Number(each.get(attribute)) || 0)));
  const newAbstract = transplant(abstract, root);
  newAbstract.set('w:abstractNumId', free('w:abstractNum', 'w:abstractNumId'));
  const newList = transplant(list, root);
  newList.set('w:numId', free('w:num', 'w:numId'));
  newList.first('w:abstractNumId')?.set('w:val', newAbstract.get('w:abstractNumId') ?? '0');
  root.insert(newAbstract, root.first('w:num') ?? root.first('w:numIdMacAtCleanup') ?? null);
  root.insert(newList, root.first('w:numIdMacAtCleanup') ?? null);
  document.lists.changed();
  return newList.get('w:numId') ?? '0';
}
