import type { XmlTree } from '../parseXml';
import type { XmlElement } from '../xmlTree';

/** The name of the part in which an element stands: `/word/header1.xml`; empty where nothing says it. */
export function partNameOf(element: XmlElement): string {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.localName === 'part') return at.getAttribute('pkg:name') ?? '';
  return '';
}

/**
 * Where the relationships of a part lead, by their ids (ECMA-376 part 2, 9.3): the names of parts.
 * @returns null where the package does not hold them
 */
export function linksOf(tree: XmlTree, part: string): ReadonlyMap<string, string> | null {
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(part) ?? [];
  const root = tree
    .named('Relationships')
    .find((each) => name !== '' && partNameOf(each) === `${folder}_rels/${name}.rels`);
  if (!root) return null;
  const links = tree.named('Relationship').filter((each) => each.parentElement?.number === root.number);
  return new Map(
    links.map((each) => [each.getAttribute('Id') ?? '', resolved(folder, each.getAttribute('Target') ?? '')]),
  );
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file://${folder}`).pathname;
}
