import { attribute, attributesIn } from '../../xml/attributes';
import type { XmlElement } from '../../xml/node';
import { parse } from '../../xml/parse';
import { writeElement } from '../../xml/write';

/**
 * A copy of an element for another tree. What its prefixes mean there may differ: those that do are declared on it.
 * @param near an element of the tree that it shall stand in
 */
export function transplant(element: XmlElement, near: XmlElement): XmlElement {
  const missing = [...prefixesIn(element)].filter(([prefix, uri]) => near.scope.namespace(prefix) !== uri);
  const declarations = missing.map(
    ([prefix, uri]) => ` ${attribute(prefix ? `xmlns:${prefix}` : 'xmlns', uri)}`,
  );
  const text = writeElement(element).replace(/^<[^\s/>]+/, `$&${declarations.join('')}`);
  const around = declaredAt(near);
  const { root } = parse(`<root${around.join('')}>${text}</root>`);
  const [copy] = root.elements();
  if (!copy) throw new Error('The copy of an element is none');
  root.remove(copy);
  return copy;
}

/** The prefixes that are used inside an element but declared above it. */
function prefixesIn(element: XmlElement): Map<string, string> {
  const found = new Map<string, string>();
  const see = (at: XmlElement, prefix: string): void => {
    const uri = at.scope.namespace(prefix);
    if (uri !== undefined && element.scope.namespace(prefix) === uri && prefix !== 'xml')
      found.set(prefix, uri);
  };
  for (const at of [element, ...element.descendants()]) {
    const tag = at.startTag();
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    see(at, name.includes(':') ? name.slice(0, name.indexOf(':')) : '');
    for (const each of attributesIn(tag)) {
      if (each.name.startsWith('xmlns')) continue;
      if (each.name.includes(':')) see(at, each.name.slice(0, each.name.indexOf(':')));
      if (/(^|:)(Requires|Ignorable)$/.test(each.name))
        for (const prefix of each.raw.split(/\s+/)) see(at, prefix);
    }
  }
  for (const each of attributesIn(element.startTag()))
    if (each.name.startsWith('xmlns')) found.delete(each.name.slice(6));
  return found;
}

/** All that is declared at a place, as attributes. */
function declaredAt(near: XmlElement): string[] {
  const all = new Map<string, string>();
  for (let at: XmlElement | null = near; at; at = at.parent) {
    for (const { name, raw } of attributesIn(at.startTag()))
      if ((name === 'xmlns' || name.startsWith('xmlns:')) && !all.has(name)) all.set(name, raw);
  }
  return [...all].map(([name, raw]) => ` ${name}="${raw.replace(/"/g, '&quot;')}"`);
}
