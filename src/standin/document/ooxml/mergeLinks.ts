import { XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { parse } from '../../xml/parse';
import { writeElement } from '../../xml/write';
import type { ForeignOoxml } from './foreignOoxml';
import { putRelationships, relate } from '../package/relationships';
import { transplant } from './transplant';
import type { OpenDocument } from '../story/openDocument';

/** Brings the parts along that foreign blocks lead to (pictures, headers) and their links (URLs). */
export function mergeLinks(
  document: OpenDocument,
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
          renamed.set(id, relate(document.package, partName, link.type, to, link.part === null));
        }
        element.set(key, renamed.get(id) ?? id);
      }
    }
  }
}

function copyPart(
  document: OpenDocument,
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
  putRelationships(document.package, free, entries);
  return free;
}

/** An element as a file of its own: with all that is declared above it. */
function standalone(root: XmlElement): string {
  const nowhere = parse('<nowhere/>').root;
  return XML_DECLARATION + writeElement(transplant(root, nowhere));
}
