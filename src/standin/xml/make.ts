import { XmlText, XmlElement, type XmlNode } from './node';
import { declaration } from './namespaces';

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
  const tag = known ?? `${key} ${declaration(key.slice(0, key.indexOf(':')))}`;
  const element = new XmlElement(key, near.scope, `<${tag}/>`, '');
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.set(name, value);
  for (const child of children) element.insert(typeof child === 'string' ? XmlText.of(child) : child);
  return element;
}
