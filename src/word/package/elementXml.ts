import type { XmlElement } from './xmlTree';

/**
 * An element as it is written, with what of its prefixes the place does not declare to which it goes.
 * @param declared the prefixes that are declared there
 */
export function xmlFor(element: XmlElement, declared: ReadonlyMap<string, string>): string {
  const { name, parentElement, xml } = element;
  const needed = [...(parentElement?.name.scope.prefixes ?? [])].flatMap(([prefix, namespace]) => {
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const isUsed = prefix !== 'xml' && (prefix === '' || xml.includes(`${prefix}:`));
    const isThere = declared.get(prefix) === namespace || element.getAttribute(declaration) !== null;
    return isUsed && !isThere ? ` ${declaration}="${escaped(namespace)}"` : [];
  });
  const nameEnd = name.qualified.length + 1;
  return xml.slice(0, nameEnd) + needed.join('') + xml.slice(nameEnd);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
