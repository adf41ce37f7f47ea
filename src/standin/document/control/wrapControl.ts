import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { freeId } from '../markup/contentControlId';
import { type Gap, gapAt, stepOut } from '../edit/gap';
import type { LiveRange } from '../range/liveRange';

/** Puts a content control around a range: inside one paragraph around its text, else around whole paragraphs. */
export function wrap(range: LiveRange): XmlElement {
  const { start, end } = range;
  mayChange(start.paragraph);
  const inline = start.paragraph === end.paragraph && end.offset <= lengthOf(end.paragraph);
  const near = start.paragraph;
  const content = make(near, 'w:sdtContent');
  const properties = make(near, 'w:sdtPr', {}, [make(near, 'w:id', { 'w:val': freeId(near) })]);
  const control = make(near, 'w:sdt', {}, [properties, content]);
  if (inline) wrapInline(range, control, content);
  else wrapBlocks(range, control, content);
  return control;
}

function wrapInline({ start, end }: LiveRange, control: XmlElement, content: XmlElement): void {
  const { paragraph } = start;
  const last = start.offset === end.offset ? null : toLevel(gapAt(paragraph, end.offset, 'left'), paragraph);
  const first = toLevel(
    gapAt(paragraph, start.offset, start.offset === end.offset ? 'left' : 'right'),
    paragraph,
  );
  const { children } = paragraph;
  const from = first.before ? children.indexOf(first.before) : children.length;
  const to = last ? (last.before ? children.indexOf(last.before) : children.length) : from;
  const wrapped = children.slice(from, to);
  paragraph.insert(control, children[from] ?? null);
  for (const node of wrapped) content.insert(node);
  paragraphChanged(paragraph);
}

function toLevel(gap: Gap, paragraph: XmlElement): Gap {
  let at = gap;
  while (at.parent !== paragraph) at = stepOut(at);
  return at;
}

function wrapBlocks({ start, end }: LiveRange, control: XmlElement, content: XmlElement): void {
  let [first, last] = [start.paragraph, end.paragraph];
  while (first.parent && first.parent !== last.parent) {
    if (depth(first) >= depth(last)) first = first.parent;
    else last = last.parent as XmlElement;
  }
  const parent = first.parent as XmlElement;
  const wrapped = parent.children.slice(parent.children.indexOf(first), parent.children.indexOf(last) + 1);
  parent.insert(control, first);
  for (const node of wrapped) content.insert(node);
  structureChanged(parent, []);
}

function depth(element: XmlElement): number {
  let steps = 0;
  for (let at = element.parent; at; at = at.parent) steps++;
  return steps;
}
