import { make } from '../../xml/make';
import { declaration, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlNode } from '../../xml/node';
import type { DocxPackage } from './docxPackage';
import { pathFrom, relsName, resolveTarget } from './partNames';

/** A relationship of a part: `part` is the name of the part it leads to, `null` if it leads out of the file. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly part: string | null;
}

/** A relationship as it is written; what is not external leads to a part of the package. */
interface WrittenRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const EMPTY = `${XML_DECLARATION}<Relationships ${declaration('rel', 'default')}/>`;

/** What was read of a list; it has new children after each change. */
const READ = new WeakMap<readonly XmlNode[], readonly Relationship[]>();

/** The relationships of a part; of the package itself with `''`. */
export function relationshipsOf(parts: DocxPackage, partName: string): readonly Relationship[] {
  const name = relsName(partName);
  if (!parts.has(name)) return [];
  const { root } = parts.xml(name);
  const known = READ.get(root.children);
  if (known) return known;
  const list = root.elements('rel:Relationship').map((element) => {
    const target = element.get('Target') ?? '';
    const part = element.get('TargetMode') === 'External' ? null : resolveTarget(partName, target);
    return { id: element.get('Id') ?? '', type: element.get('Type') ?? '', target, part };
  });
  READ.set(root.children, list);
  return list;
}

/** Relates a part (`''`: the package) to another part by that part's name, or to a URL. Returns the new id. */
export function relate(
  parts: DocxPackage,
  partName: string,
  type: string,
  target: string,
  external = false,
): string {
  const name = relsName(partName);
  if (!parts.has(name)) parts.put(name, EMPTY);
  const taken = new Set(relationshipsOf(parts, partName).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  add(parts, name, { id, type, target: external ? target : pathFrom(partName, target), external });
  return id;
}

/** Writes a list of relationships as a whole, for a part that came from elsewhere with its ids. */
export function putRelationships(
  parts: DocxPackage,
  partName: string,
  list: readonly WrittenRelationship[],
): void {
  const name = relsName(partName);
  parts.put(name, EMPTY);
  for (const each of list) add(parts, name, each);
}

/** Takes a relationship away; the list itself goes with the last one if it was not in the file before. */
export function unrelate(parts: DocxPackage, partName: string, id: string): void {
  const name = relsName(partName);
  if (!parts.has(name)) return;
  const { root } = parts.xml(name);
  const relationship = root.elements('rel:Relationship').find((element) => element.get('Id') === id);
  if (!relationship) return;
  root.remove(relationship);
  parts.touch(name);
  if (root.elements().length === 0 && !parts.had(name)) parts.remove(name);
}

function add(parts: DocxPackage, name: string, { id, type, target, external }: WrittenRelationship): void {
  const { root } = parts.xml(name);
  const mode = external ? 'External' : undefined;
  root.insert(make(root, 'rel:Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
  parts.touch(name);
}
