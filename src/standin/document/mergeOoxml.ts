import type { XmlElement } from '../xml/node';
import { parse, writeElement } from '../xml/parse';
import type { ForeignOoxml } from './foreignOoxml';
import { relsName } from './partNames';
import { transplant } from './transplant';
import type { WordDocument } from './wordDocument';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Brings the styles along that foreign blocks use. A style that the document has already (by its name) keeps the
 * document's look, as in Word.
 */
export function mergeStyles(
  document: WordDocument,
  foreign: ForeignOoxml,
  blocks: readonly XmlElement[],
): void {
  const theirs = new Map((foreign.related('styles')?.elements('w:style') ?? []).map((s) => [idOf(s), s]));
  const renamed = new Map<string, string>();
  const bring = (id: string): void => {
    const style = theirs.get(id);
    if (!style || renamed.has(id)) return;
    const known = document.styles.all().find((own) => nameOf(own) === nameOf(style));
    let free = id;
    while (!known && document.styles.get(free)) free += '0';
    renamed.set(id, known ? idOf(known) : free);
    if (known) return;
    const root = document.styles.rootOrNew();
    const copy = transplant(style, root);
    copy.set('w:styleId', free);
    if (copy.get('w:default') !== undefined) copy.set('w:default', null);
    root.insert(copy);
    document.styles.changed();
    for (const key of ['w:basedOn', 'w:link', 'w:next']) {
      const link = copy.first(key);
      const to = link?.get('w:val') ?? '';
      bring(to);
      link?.set('w:val', renamed.get(to) ?? to);
    }
    mergeLists(document, foreign, [copy]);
  };
  for (const block of blocks) {
    for (const element of [block, ...block.descendants()]) {
      if (!['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.key)) continue;
      const id = element.get('w:val') ?? '';
      bring(id);
      element.set('w:val', renamed.get(id) ?? id);
    }
  }
}

/** Brings the lists along that foreign blocks use, as new lists of the document. */
export function mergeLists(
  document: WordDocument,
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

function addList(document: WordDocument, theirs: XmlElement, id: string): string {
  const list = theirs.elements('w:num').find((each) => each.get('w:numId') === id);
  const abstractId = list?.first('w:abstractNumId')?.get('w:val');
  const abstract = theirs
    .elements('w:abstractNum')
    .find((each) => each.get('w:abstractNumId') === abstractId);
  if (!list || !abstract) return '0';
  const root = document.numbering.root() ?? createNumbering(document);
  const free = (key: string, attribute: string): string =>
    String(1 + Math.max(0, ...root.elements(key).map((each) => Number(each.get(attribute)) || 0)));
  const newAbstract = transplant(abstract, root);
  newAbstract.set('w:abstractNumId', free('w:abstractNum', 'w:abstractNumId'));
  const newList = transplant(list, root);
  newList.set('w:numId', free('w:num', 'w:numId'));
  newList.first('w:abstractNumId')?.set('w:val', newAbstract.get('w:abstractNumId') ?? '0');
  root.insert(newAbstract, root.first('w:num') ?? root.first('w:numIdMacAtCleanup') ?? null);
  root.insert(newList, root.first('w:numIdMacAtCleanup') ?? null);
  document.numbering.changed();
  return newList.get('w:numId') ?? '0';
}

function createNumbering(document: WordDocument): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  document.package.put('word/numbering.xml', `${head}<w:numbering ${W}/>`, `${MAIN}.numbering+xml`);
  document.package.relate(document.mainPart, `${OFFICE}/numbering`, 'word/numbering.xml');
  return document.package.xml('word/numbering.xml').root;
}

/** Brings the parts along that foreign blocks lead to (pictures, headers) and their links (URLs). */
export function mergeLinks(
  document: WordDocument,
  partName: string,
  foreign: ForeignOoxml,
  blocks: readonly XmlElement[],
): void {
  const links = foreign.links(foreign.mainPart);
  const copied = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const block of blocks) {
    for (const element of [block, ...block.descendants()]) {
      for (const [key, id] of element.attributes()) {
        const link = key.startsWith('r:') ? links.get(id) : undefined;
        if (!link) continue;
        if (!renamed.has(id)) {
          const to = link.part === null ? link.target : copyPart(document, foreign, link.part, copied);
          renamed.set(id, document.package.relate(partName, link.type, to, link.part === null));
        }
        element.set(key, renamed.get(id) ?? id);
      }
    }
  }
}

function copyPart(
  document: WordDocument,
  foreign: ForeignOoxml,
  name: string,
  copied: Map<string, string>,
): string {
  const known = copied.get(name);
  if (known !== undefined) return known;
  const part = foreign.part(name);
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let i = 1; document.package.has(free); i++) free = `${name.slice(0, dot)}_${i}${name.slice(dot)}`;
  copied.set(name, free);
  if (!part) return free;
  document.package.put(free, part.bytes ?? (part.root ? standalone(part.root) : ''), part.contentType);
  const links = foreign.links(name);
  if (links.size === 0) return free;
  const entries = [...links].map(([id, link]) => {
    const target = link.part === null ? link.target : `/${copyPart(document, foreign, link.part, copied)}`;
    return { id, type: link.type, target, external: link.part === null };
  });
  document.package.putRelationships(relsName(free), entries);
  return free;
}

/** An element as a file of its own: with all that is declared above it. */
function standalone(root: XmlElement): string {
  const nowhere = parse('<nowhere/>').root;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(transplant(root, nowhere))}`;
}

function idOf(style: XmlElement): string {
  return style.get('w:styleId') ?? '';
}

function nameOf(style: XmlElement): string {
  return (style.first('w:name')?.get('w:val') ?? '').toLowerCase();
}
