/** What is asked of an element: our own reader's have it, and the browser's, where a tree is to be written. */
export interface ElementLike<E> {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly firstElementChild: E | null;
  readonly nextElementSibling: E | null;
  getAttributeNS(namespace: string | null, name: string): string | null;
}

/** The namespace of WordprocessingML, as Word writes it and in the Strict variant (ISO/IEC 29500-1). */
const NAMESPACES: readonly (string | null)[] = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Whether an element is WordprocessingML's of that local name. */
export function isW<E>(element: ElementLike<E>, name: string): boolean {
  return element.localName === name && NAMESPACES.includes(element.namespaceURI);
}

/** The child elements. */
export function childrenOf<E extends ElementLike<E>>(element: ElementLike<E>): E[] {
  const children: E[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** The first child of that local name. */
export function childW<E extends ElementLike<E>>(element: ElementLike<E>, name: string): E | undefined {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isW(child, name)) return child;
  return undefined;
}

/** All elements below one that have one of some local names, in reading order. */
export function descendantsW<E extends ElementLike<E>>(root: E, names: readonly string[]): E[] {
  return descendantsOf(root, (element) => names.some((name) => isW(element, name)));
}

/** All elements below one, and itself, that are wanted, in reading order. */
export function descendantsOf<E extends ElementLike<E>>(root: E, isWanted: (element: E) => boolean): E[] {
  const found: E[] = [];
  const pending = [root];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (isWanted(element)) found.push(element);
    for (const child of childrenOf(element).reverse()) pending.push(child);
  }
  return found;
}

/** An attribute of WordprocessingML, or null. */
export function attributeW<E>(element: ElementLike<E>, name: string): string | null {
  for (const namespace of NAMESPACES) {
    const value = element.getAttributeNS(namespace, name);
    if (value !== null) return value;
  }
  return null;
}

/** An element's `w:val`, or null. */
export function valueW<E>(element: ElementLike<E>): string | null {
  return attributeW(element, 'val');
}

/** An attribute that is off where it is missing. */
export function isOnW<E>(element: ElementLike<E>, name: string): boolean {
  return ['1', 'true', 'on'].includes(attributeW(element, name) ?? '');
}

/** A property that is on by standing there, unless its value says no (CT_OnOff, ECMA-376 part 1, 17.17.4). */
export function isOn<E>(element: ElementLike<E> | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(valueW(element) ?? 'true');
}

/** The branch of `mc:AlternateContent` that Word of today takes: the first choice, else the fallback. */
export function branchOf<E extends ElementLike<E>>(alternate: ElementLike<E>): E | undefined {
  const branches = childrenOf(alternate);
  return branches.find((child) => child.localName === 'Choice') ?? branches[0];
}
