import { make } from '../xml/make';
import { XmlElement } from '../xml/node';
import { mayChange, paragraphChanged, structureChanged } from './changes';
import { lengthOf } from './characters';
import { contentOf } from './content';
import { freeId } from './contentControlId';
import { readControl } from './controlProperties';
import { closest, homeOf } from './home';
import { type LiveRange, rangeOf } from './position';
import { DocumentRefusal } from './refusal';
import { gapAt, stepOut, type Gap } from './gap';
import { neighbour } from './runs';
import { paragraphsOf, treeOrder } from './story';

export { readControl, writeControl, type ControlProperty } from './controlProperties';

/** The content controls (`w:sdt`) in an element or a range, in reading order. */
export function contentControlsIn(where: XmlElement | LiveRange): XmlElement[] {
  if (where instanceof XmlElement) return [...where.descendants('w:sdt')].filter(isText);
  const outer = parentContentControl(where);
  const found = new Set<XmlElement>();
  for (const paragraph of where.paragraphs()) {
    for (let at = closest(paragraph, 'w:sdt'); at && at !== outer; at = closest(at.parent, 'w:sdt'))
      found.add(at);
    for (const control of paragraph.descendants('w:sdt'))
      if (isText(control) && touches(where, control)) found.add(control);
  }
  if (outer) found.delete(outer);
  return [...found];
}

/** The innermost content control around an element, or around all of a range. */
export function parentContentControl(at: XmlElement | LiveRange): XmlElement | undefined {
  if (at instanceof XmlElement) return closest(at.parent, 'w:sdt');
  const [first, last] = [runAt(at, 'start'), runAt(at, 'end')];
  for (let control = closest(first, 'w:sdt'); control; control = closest(control.parent, 'w:sdt')) {
    for (let above: XmlElement | null = last; above; above = above.parent)
      if (above === control) return control;
  }
  return undefined;
}

/** What a content control holds, as a range. */
export function contentControlRange(control: XmlElement): LiveRange {
  const document = documentOf(control);
  const paragraph = closest(control, 'w:p');
  if (paragraph) {
    const inside = contentOf(paragraph).pieces.filter(({ run }) => isWithin(run, control));
    const [first, last] = [inside[0], inside[inside.length - 1]];
    const start = first?.start ?? offsetOf(paragraph, control);
    const end = last ? last.start + last.text.length : start;
    return rangeOf(document, { paragraph, offset: start }, { paragraph, offset: end });
  }
  const paragraphs = paragraphsOf(control);
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  if (!first || !last)
    throw new DocumentRefusal('GeneralException', 'The content control holds no paragraph.');
  return rangeOf(document, { paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(last) });
}

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

/** Takes a content control away; what is in it stays if `keepContent`. */
export function removeControl(control: XmlElement, keepContent: boolean): void {
  mayChange(control);
  if (readControl(control, 'cannotDelete') === true)
    throw new DocumentRefusal('AccessDenied', 'The content control is locked.');
  const parent = control.parent as XmlElement;
  const paragraph = closest(parent, 'w:p');
  if (!keepContent) {
    const range = contentControlRange(control);
    const { start, end } = range;
    range.release();
    if (paragraph) range.document.live.deleted(paragraph, start.offset, end.offset);
    else dropBlocks(control, range);
  }
  const kept = keepContent ? (control.first('w:sdtContent')?.children ?? []) : [];
  for (const node of [...kept]) parent.insert(node, control);
  parent.remove(control);
  if (paragraph) paragraphChanged(paragraph);
  structureChanged(parent, []);
}

function dropBlocks(control: XmlElement, range: LiveRange): void {
  const parent = control.parent as XmlElement;
  const inside = new Set(paragraphsOf(control));
  const left = paragraphsOf(parent).find((each) => !inside.has(each));
  const paragraph = left ?? make(parent, 'w:p');
  if (!left) parent.insert(paragraph, control);
  for (const gone of inside) range.document.live.gone(gone, { paragraph, offset: 0 });
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

function documentOf(control: XmlElement): LiveRange['document'] {
  const home = homeOf(control);
  if (!home) throw new DocumentRefusal('ItemNotFound', 'This content control is gone.');
  return home.document;
}

/** Pictures' and drop-down lists' controls are answered too; only those that hold no text at all are not listed. */
function isText(control: XmlElement): boolean {
  return control.first('w:sdtContent') !== undefined && closest(control, 'w:txbxContent') === undefined;
}

function touches({ start, end }: LiveRange, control: XmlElement): boolean {
  const paragraph = closest(control, 'w:p') as XmlElement;
  const inside = contentOf(paragraph).pieces.filter(({ run }) => isWithin(run, control));
  const from = inside[0]?.start ?? offsetOf(paragraph, control);
  const last = inside[inside.length - 1];
  const to = last ? last.start + last.text.length : from;
  if (paragraph === start.paragraph && to <= start.offset && from < start.offset) return false;
  return paragraph !== end.paragraph || from < end.offset || (from === to && from === end.offset);
}

function runAt(range: LiveRange, side: 'start' | 'end'): XmlElement {
  const { paragraph, offset } = range[side];
  if (range.isEmpty) return neighbour(paragraph, offset, 'left')?.run ?? paragraph;
  return neighbour(paragraph, offset, side === 'start' ? 'right' : 'left')?.run ?? paragraph;
}

/** Where an element without characters stands: after all characters before it. */
function offsetOf(paragraph: XmlElement, control: XmlElement): number {
  const before = contentOf(paragraph).pieces.filter(({ run }) => treeOrder(run, control) < 0);
  const last = before[before.length - 1];
  return last ? last.start + last.text.length : 0;
}

function isWithin(element: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

function depth(element: XmlElement): number {
  let steps = 0;
  for (let at = element.parent; at; at = at.parent) steps++;
  return steps;
}
