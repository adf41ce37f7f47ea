/** The namespace of WordprocessingML, as Word writes it and in the Strict variant (ISO/IEC 29500-1). */
const NAMESPACES: readonly (string | null)[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Whether an element is WordprocessingML's of that local name. */
export function isW(element: Element, name: string): boolean {
  return element.localName === name && NAMESPACES.includes(element.namespaceURI);
}

/** The child elements. One after another: a live collection is slow to walk, and a report has 100,000 elements. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** The first child of that local name. */
export function childW(element: Element, name: string): Element | undefined {
  return childrenOf(element).find((child) => isW(child, name));
}

/** All elements below one that have one of some local names, in reading order. */
export function descendantsW(root: Element, names: readonly string[]): Element[] {
  const found: Element[] = [];
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (names.some((name) => isW(element, name))) found.push(element);
    for (const child of childrenOf(element).reverse()) pending.push(child);
  }
  return found;
}

/** An attribute of WordprocessingML, or null. */
export function attributeW(element: Element, name: string): string | null {
  for (const namespace of NAMESPACES) {
    const value = element.getAttributeNS(namespace, name);
    if (value !== null) return value;
  }
  return null;
}

/** An element's `w:val`, or null. */
export function valueW(element: Element): string | null {
  return attributeW(element, 'val');
}

/** An attribute that is off where it is missing. */
export function isOnW(element: Element, name: string): boolean {
  return ['1', 'true', 'on'].includes(attributeW(element, name) ?? '');
}

/** A property that is on by standing there, unless its value says no (CT_OnOff, ECMA-376 part 1, 17.17.4). */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valueW(element) ?? 'true');
}

/** The branch of `mc:AlternateContent` that Word of today takes: the first choice, else the fallback. */
export function branchOf(alternate: Element): Element | undefined {
  const branches = childrenOf(alternate);
  return branches.find((child) => child.localName === 'Choice') ?? branches[0];
}
