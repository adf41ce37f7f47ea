import type { XmlElement, XmlNode } from '../../xml/node';
import { rootOf } from './tree';

/** An id that no content control of the part has. */
export function freeId(near: XmlElement): string {
  const taken = new Set<string>();
  for (const id of rootOf(near).descendants('w:id')) taken.add(id.get('w:val') ?? '');
  let id = taken.size + 1001;
  while (taken.has(String(id))) id++;
  return String(id);
}

/** The children of a second content control like `original`: its properties under a new id, then `content`. */
export function freshContentControl(original: XmlElement, content: readonly XmlNode[]): XmlNode[] {
  const properties = original.first('w:sdtPr')?.clone();
  properties?.first('w:id')?.set('w:val', freeId(original));
  return properties ? [properties, ...content] : [...content];
}
