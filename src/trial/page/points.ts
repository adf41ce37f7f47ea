import { lengthOf } from '../../standin/document/story/characters';
import type { Position } from '../../standin/document/story/position';
import type { Leaf } from './render/leaf';
import type { DocumentView, Drawn } from './render/view';

/** A place on the page as a browser tells it: before a child of a node, or before a character of a text. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the document that a place on the page stands for; `null` if the page shows no paragraph. */
export function positionAt(view: DocumentView, point: Point): Position | null {
  const drawn = view.drawnAt(point.node);
  return drawn ? inParagraph(drawn, point) : betweenParagraphs(view, point);
}

/** The place on the page for a place in the document; `null` if its paragraph is not shown. */
export function pointAt(view: DocumentView, { paragraph, offset }: Position): Point | null {
  const drawn = view.drawnOf(paragraph);
  if (!drawn) return null;
  let left: Leaf | undefined;
  for (const leaf of drawn.leaves) {
    if (leaf.start > offset || (leaf.start === offset && left)) break;
    left = leaf;
    if (offset < leaf.start + leaf.length) break;
  }
  if (!left) return drawn.leaves[0] ? startOf(drawn.leaves[0]) : { node: drawn.element, offset: 0 };
  const into = offset - left.start;
  if (isText(left)) return { node: left.node, offset: Math.min(into, left.length) };
  return into < left.length ? startOf(left) : endOf(left);
}

function inParagraph({ paragraph, leaves }: Drawn, point: Point): Position {
  const exact = leaves.find(({ node }) => node === point.node);
  if (exact) {
    const into = Math.min(point.offset, exact.length);
    return { paragraph, offset: exact.start + into };
  }
  const here = collapsedAt(point);
  let offset = leaves[0]?.start ?? 0;
  for (const { node, start, length } of leaves) {
    if (here.comparePoint(node, 0) >= 0) break;
    offset = start + length;
  }
  return { paragraph, offset };
}

/** What stands next counts, as where a whole paragraph is selected: the selection ends before the next one. */
function betweenParagraphs(view: DocumentView, point: Point): Position | null {
  const here = collapsedAt(point);
  const all = view.all();
  const next = all.find(({ element }) => here.comparePoint(element, 0) >= 0);
  if (next) return { paragraph: next.paragraph, offset: 0 };
  const last = all.at(-1)?.paragraph;
  return last ? { paragraph: last, offset: lengthOf(last) } : null;
}

function collapsedAt({ node, offset }: Point): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, offset);
  range.collapse(true);
  return range;
}

function isText({ node }: Leaf): boolean {
  return node.nodeName === '#text';
}

function startOf({ node }: Leaf): Point {
  return node.nodeName === '#text'
    ? { node, offset: 0 }
    : { node: node.parentNode as Node, offset: indexOf(node) };
}

function endOf({ node }: Leaf): Point {
  return { node: node.parentNode as Node, offset: indexOf(node) + 1 };
}

function indexOf(node: Node): number {
  return Array.prototype.indexOf.call(node.parentNode?.childNodes ?? [], node);
}
