import { encodeAttribute } from './entities';
import { namespaceOf } from './names';
import { XmlElement, XmlText, type XmlNode } from './node';

/**
 * A new element for a place near `near`, written with the prefixes that hold there.
 * @param key our name, such as `w:r`
 * @param attributes by our names; `undefined` ones are left out
 */
export function make(
  near: XmlElement,
  key: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const known = near.scope.nameFor(key, true);
  const prefix = key.slice(0, key.indexOf(':'));
  const tag = known ?? `${key} xmlns:${prefix}="${namespaceOf(prefix)}"`;
  const element = new XmlElement(key, near.scope, `<${tag}/>`, '');
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.set(name, value);
  for (const child of children) element.insert(typeof child === 'string' ? XmlText.of(child) : child);
  return element;
}

/** `name="value"` with the value escaped; for the few parts that are written as a whole. */
export function attribute(name: string, value: string): string {
  return `${name}="${encodeAttribute(value)}"`;
}
