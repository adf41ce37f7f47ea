import type { XmlElement, XmlNode } from '../../xml/node';
import { freshContentControl } from '../markup/contentControlId';
import { parentOf } from '../markup/tree';
import type { Revisions } from '../story/revisions';
import { ensureRunStart, neighbour } from './runs';

/** A place between nodes: in `parent`, before `before` (at the end with `null`). */
export interface Gap {
  readonly parent: XmlElement;
  readonly before: XmlNode | null;
}

const DELETIONS = ['w:del', 'w:moveFrom'];
const INSERTIONS = ['w:ins', 'w:moveTo'];

/** The place between runs at an offset of a paragraph: right after what is left of it, or right before what is right. */
export function gapAt(paragraph: XmlElement, offset: number, side: 'left' | 'right'): Gap {
  ensureRunStart(paragraph, offset);
  const next = neighbour(paragraph, offset, side);
  if (!next?.run.parent) return { parent: paragraph, before: null };
  const parent = next.run.parent;
  return { parent, before: next.start >= offset ? next.run : following(parent, next.run) };
}

/** Whether a text that is typed now may stand inside this element, as far as revisions go. */
export function suits(parent: XmlElement, revisions: Revisions): boolean {
  for (let at: XmlElement | null = parent; at && at.key !== 'w:p'; at = at.parent) {
    if (DELETIONS.includes(at.key)) return false;
    if (INSERTIONS.includes(at.key))
      return (
        at.key === 'w:ins' && revisions.tracking && revisions.isOwn(at) && suits(parentOf(at), revisions)
      );
  }
  return true;
}

/** Whether a place is inside a `w:ins` already. */
export function isInInsertion(parent: XmlElement): boolean {
  for (let at: XmlElement | null = parent; at && at.key !== 'w:p'; at = at.parent)
    if (INSERTIONS.includes(at.key)) return true;
  return false;
}

/** The same place, but outside of whatever revision a new text must not become part of. */
export function outOfRevisions(gap: Gap, revisions: Revisions): Gap {
  let out = gap;
  while (!suits(out.parent, revisions)) out = stepOut(out);
  return out;
}

/** The same place one level up; what holds it is cut in two if there is something on either side. */
export function stepOut({ parent, before }: Gap): Gap {
  const outer = parentOf(parent);
  if (!before) return { parent: outer, before: following(outer, parent) };
  const at = parent.children.indexOf(before);
  if (parent.children.slice(0, at).every(isProperties)) return { parent: outer, before: parent };
  const rest = parent.clone(false);
  const moved = parent.children.slice(at);
  parent.adopt(parent.children.slice(0, at));
  rest.adopt(parent.key === 'w:sdt' ? freshContentControl(parent, moved) : moved);
  outer.insertAfter(rest, parent);
  return { parent: outer, before: rest };
}

function following(parent: XmlElement, node: XmlNode): XmlNode | null {
  return parent.children[parent.children.indexOf(node) + 1] ?? null;
}

/** `w:sdtPr`, `w:smartTagPr`, …: what says how an element is, not what is in it. */
export function isProperties(node: XmlNode): boolean {
  return 'key' in node && node.key.endsWith('Pr');
}
