import { XmlElement } from '../../xml/node';

/** The top of the tree that an element stands in. */
export function rootOf(element: XmlElement): XmlElement {
  let top = element;
  while (top.parent) top = top.parent;
  return top;
}

/** The nearest element above (or the element itself) of one of these names. */
export function closest(element: XmlElement | null, ...keys: readonly string[]): XmlElement | undefined {
  for (let at = element; at; at = at.parent) if (keys.includes(at.key)) return at;
  return undefined;
}

/** The element that holds another one. @throws Error if that stands nowhere */
export function parentOf(element: XmlElement): XmlElement {
  if (!element.parent) throw new Error(`This ${element.key} stands nowhere`);
  return element.parent;
}

/** Whether an element is another one or stands in it. */
export function isWithin(element: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The child of an element that another one is or stands in; `undefined` if it does not stand there. */
export function childTowards(outer: XmlElement, inner: XmlElement): XmlElement | undefined {
  let at: XmlElement | null = inner;
  while (at && at.parent !== outer) at = at.parent;
  return at ?? undefined;
}

/** The elements of a name behind another one and not in it, in document order, as far as they stand in an outer one. */
export function* elementsBehind(
  element: XmlElement,
  outer: XmlElement,
  key: string,
): Generator<XmlElement, undefined> {
  for (let at = element; at !== outer && at.parent; at = at.parent) {
    const siblings = at.parent.children;
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) {
      const node = siblings[i];
      if (!(node instanceof XmlElement)) continue;
      if (node.key === key) yield node;
      yield* node.descendants(key);
    }
  }
}

/** Which of two elements of one tree comes first: negative if `a` does, 0 if they are the same. */
export function treeOrder(a: XmlElement, b: XmlElement): number {
  if (a === b) return 0;
  const [above, below] = [lineage(a), lineage(b)];
  if (above[0] !== below[0]) return NaN;
  let depth = 0;
  while (above[depth] !== undefined && above[depth] === below[depth]) depth++;
  const [left, right] = [above[depth], below[depth]];
  if (!left || !right) return left ? 1 : -1;
  const siblings = parentOf(left).children;
  return siblings.indexOf(left) - siblings.indexOf(right);
}

function lineage(element: XmlElement): XmlElement[] {
  const line: XmlElement[] = [];
  for (let at: XmlElement | null = element; at; at = at.parent) line.push(at);
  return line.reverse();
}
