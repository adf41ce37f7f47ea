import { copyOf, XmlElement, type XmlNode } from '../../xml/node';
import { writeElement } from '../../xml/write';
import { structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { childTowards } from '../markup/tree';
import { holdsParagraphs, paragraphsOf } from '../markup/paragraphs';
import type { OpenDocument } from '../story/openDocument';

/**
 * A node as it was at some time; changes that leave it as it is share it. Of what holds paragraphs (a table, a row, a cell)
 * the children are blocks themselves: where one cell changes, the others are shared.
 */
interface Block {
  /** How it is written; of what holds paragraphs the start tag alone. */
  readonly source: string;
  /** A copy; of what holds paragraphs without its children. */
  readonly copy: XmlNode;
  readonly children: readonly Block[] | null;
}

/** Children of a text that became others, from the one of that index on. */
export interface Change {
  readonly at: number;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

const BLOCKS = new WeakMap<XmlNode, Block>();

/**
 * A text (the body, a header, all footnotes) as it was last looked at. It is told of what changes, so that the next look is at nothing else: a look costs
 * what changed, and no more than a comparison of nodes for the rest.
 */
export class Snapshot {
  private nodes: readonly XmlNode[];
  /** One for each of the nodes. */
  private blocks: readonly Block[];
  private readonly touched = new Set<XmlElement>();

  constructor(
    private readonly document: OpenDocument,
    private readonly root: XmlElement,
  ) {
    this.nodes = root.children;
    this.blocks = this.nodes.map((node) => blockOf(node));
  }

  /** Something changed in an element, or among its children. */
  touch(element: XmlElement): void {
    this.touched.add(element);
  }

  /** Looks again. @returns what changed since the last look, `undefined` if nothing did or nothing was told of */
  next(): Change | undefined {
    const { children } = this.root;
    const isTold = this.touched.size > 0;
    if (!isTold && children === this.nodes) return undefined;
    const { head, tail } = this.unchanged(children);
    const stale = this.stale();
    const change = shortened({
      at: head,
      before: this.blocks.slice(head, this.blocks.length - tail),
      after: children.slice(head, children.length - tail).map((child) => blockOf(child, stale)),
    });
    this.became(change.at, change.before.length, change.after);
    return isTold && change.before.length + change.after.length > 0 ? change : undefined;
  }

  /** Takes the last change back; nothing else may have changed since. */
  takeBack({ at, before, after }: Change): void {
    this.put(at, after, before);
  }

  /** Does the change again that was taken back last. */
  doAgain({ at, before, after }: Change): void {
    this.put(at, before, after);
  }

  /** How many children at the beginning and at the end are as they were. */
  private unchanged(children: readonly XmlNode[]): { head: number; tail: number } {
    const least = Math.min(children.length, this.nodes.length);
    let [head, tail] = [0, 0];
    if (children === this.nodes) head = tail = least;
    while (head < least && children[head] === this.nodes[head]) head++;
    while (tail < least && children.at(-1 - tail) === this.nodes.at(-1 - tail)) tail++;
    const { root } = this;
    for (const element of this.touched) {
      const child = childTowards(root, element);
      const index = child ? children.indexOf(child) : -1;
      if (index < 0) continue;
      head = Math.min(head, index);
      tail = Math.min(tail, children.length - 1 - index);
    }
    return { head, tail: Math.min(tail, least - head) };
  }

  /** What must be looked at again: what was touched, with all that is in it, and what holds it. */
  private stale(): ReadonlySet<XmlNode> {
    const stale = new Set<XmlNode>();
    for (const element of this.touched) {
      if (element === this.root) continue;
      for (let at: XmlElement | null = element; at && !stale.has(at); at = at.parent) stale.add(at);
      if (holdsParagraphs(element)) addAllIn(element, stale);
    }
    return stale;
  }

  /** What is in both stays where it is; ranges in what is replaced go to the same places of what replaces it. */
  private put(at: number, from: readonly Block[], to: readonly Block[]): void {
    const { root } = this;
    const old = root.children.slice(at, at + from.length);
    const standing = new Map(old.map((node) => [blockOf(node), node]));
    const nodes = to.map((block) => standing.get(block) ?? revived(block));
    const kept = new Set(nodes);
    const gone = old.filter((node) => !kept.has(node));
    const come = nodes.filter((node) => node.parent !== root);
    root.adopt([...root.children.slice(0, at), ...nodes, ...root.children.slice(at + from.length)]);
    moveRanges(this.document, root, gone.flatMap(paragraphsIn), come.flatMap(paragraphsIn));
    for (const node of gone) node.parent = null;
    structureChanged(
      root,
      [...gone, ...come].filter((node) => node instanceof XmlElement),
    );
    this.became(at, from.length, to);
  }

  private became(at: number, count: number, after: readonly Block[]): void {
    this.nodes = this.root.children;
    this.blocks = [...this.blocks.slice(0, at), ...after, ...this.blocks.slice(at + count)];
    this.touched.clear();
  }
}

/** The same change without what is the same before and after, at either end. */
function shortened({ at, before, after }: Change): Change {
  const least = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < least && before[head] === after[head]) head++;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    at: at + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}

/**
 * A node as it is now.
 * @param stale what was touched, and all that holds such an element; anything else is as it was when it was last looked at
 */
function blockOf(node: XmlNode, stale?: ReadonlySet<XmlNode>): Block {
  const known = BLOCKS.get(node);
  if (known && stale && !stale.has(node)) return known;
  const isHolder = node instanceof XmlElement && holdsParagraphs(node);
  const source = isHolder ? node.startTag() : node instanceof XmlElement ? writeElement(node) : node.raw;
  const children = isHolder ? node.children.map((child) => blockOf(child, stale)) : null;
  if (known?.source === source && areSame(known.children, children)) return known;
  const copy = node instanceof XmlElement ? node.clone(!isHolder) : copyOf(node);
  const block = { source, copy, children };
  BLOCKS.set(node, block);
  return block;
}

/** All nodes that are looked at by themselves. */
function addAllIn(holder: XmlElement, all: Set<XmlNode>): void {
  for (const child of holder.children) {
    all.add(child);
    if (child instanceof XmlElement && holdsParagraphs(child)) addAllIn(child, all);
  }
}

function areSame(a: readonly Block[] | null, b: readonly Block[] | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((block, i) => block === b[i]);
}

function revived(block: Block): XmlNode {
  const node = block.copy instanceof XmlElement ? block.copy.clone() : copyOf(block.copy);
  if (node instanceof XmlElement && block.children) node.adopt(block.children.map(revived));
  BLOCKS.set(node, block);
  return node;
}

function paragraphsIn(node: XmlNode): XmlElement[] {
  if (!(node instanceof XmlElement)) return [];
  return node.key === 'w:p' ? [node] : paragraphsOf(node);
}

/** One for one in their order; what has no counterpart goes to the last that has one, or to the beginning. */
function moveRanges(
  document: OpenDocument,
  root: XmlElement,
  from: readonly XmlElement[],
  to: readonly XmlElement[],
): void {
  const last = to.at(-1);
  const refuge = last ?? (from.length > 0 ? paragraphsOf(root)[0] : undefined);
  from.forEach((old, i) => {
    const paragraph = to[i];
    if (paragraph) {
      const [length, before] = [lengthOf(paragraph), lengthOf(old)];
      if (length < before) document.live.deleted(old, length, before);
      document.live.joined(paragraph, 0, old);
    } else if (refuge) {
      document.live.gone(old, { paragraph: refuge, offset: last ? lengthOf(last) : 0 });
    }
  });
}
