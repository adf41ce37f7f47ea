import { structureChanged } from '../../standin/document/changes';
import { lengthOf } from '../../standin/document/characters';
import { isWithin } from '../../standin/document/home';
import { paragraphsOf } from '../../standin/document/story';
import type { WordDocument } from '../../standin/document/wordDocument';
import { copyOf } from '../../standin/xml/leaves';
import { XmlElement, type XmlNode } from '../../standin/xml/node';
import { writeElement } from '../../standin/xml/write';

/** A child of the body as it was at some time; nodes that did not change since then share it. */
interface Block {
  readonly source: string;
  readonly copy: XmlNode;
}

/** The body of a document as it was at some time. */
export type Snapshot = readonly Block[];

const BLOCKS = new WeakMap<XmlNode, Block>();

/** The body as it is now. What did not change since the last time takes no room. */
export function takeSnapshot({ body }: WordDocument): Snapshot {
  return body.root.children.map(blockOf);
}

/**
 * The same, where it is known what changed since another snapshot: nothing came or went, and only these paragraphs
 * are other ones.
 */
export function nextSnapshot(
  { body }: WordDocument,
  before: Snapshot,
  touched: readonly XmlElement[],
): Snapshot {
  const next = [...before];
  body.root.children.forEach((node, i) => {
    if (node instanceof XmlElement && touched.some((paragraph) => isWithin(paragraph, node)))
      next[i] = blockOf(node);
  });
  return next;
}

/** Whether two snapshots hold the same. */
export function isSame(a: Snapshot, b: Snapshot): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}

/**
 * Makes the body what it was. What is the same stays where it is; ranges in what is replaced go to the same places
 * of what replaces it.
 */
export function restore(document: WordDocument, snapshot: Snapshot): void {
  document.assertEditable();
  const { root } = document.body;
  const standing = new Map(root.children.map((node) => [blockOf(node), node]));
  const nodes = snapshot.map((block) => standing.get(block) ?? revived(block));
  const kept = new Set(nodes);
  const gone = root.children.filter((node) => !kept.has(node));
  const come = nodes.filter((node) => node.parent !== root);
  root.adopt(nodes);
  moveRanges(document, gone.flatMap(paragraphsIn), come.flatMap(paragraphsIn));
  for (const node of gone) node.parent = null;
  structureChanged(
    root,
    [...gone, ...come].filter((node) => node instanceof XmlElement),
  );
}

function blockOf(node: XmlNode): Block {
  const source = node instanceof XmlElement ? writeElement(node) : node.raw;
  const known = BLOCKS.get(node);
  if (known?.source === source) return known;
  const block = { source, copy: node instanceof XmlElement ? node.clone() : copyOf(node) };
  BLOCKS.set(node, block);
  return block;
}

function revived(block: Block): XmlNode {
  const node = block.copy instanceof XmlElement ? block.copy.clone() : copyOf(block.copy);
  BLOCKS.set(node, block);
  return node;
}

function paragraphsIn(node: XmlNode): XmlElement[] {
  if (!(node instanceof XmlElement)) return [];
  return node.key === 'w:p' ? [node] : paragraphsOf(node);
}

/** One for one in their order; what has no counterpart goes to the last that has one, or to the beginning. */
function moveRanges(document: WordDocument, from: readonly XmlElement[], to: readonly XmlElement[]): void {
  const first = paragraphsOf(document.body.root)[0];
  from.forEach((old, i) => {
    const paragraph = to[i];
    if (paragraph) {
      const [length, before] = [lengthOf(paragraph), lengthOf(old)];
      if (length < before) document.live.deleted(old, length, before);
      document.live.joined(paragraph, 0, old);
      return;
    }
    const last = to.at(-1) ?? first;
    if (last) document.live.gone(old, { paragraph: last, offset: to.length ? lengthOf(last) : 0 });
  });
}
