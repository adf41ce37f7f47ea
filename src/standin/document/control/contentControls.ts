import { XmlElement } from '../../xml/node';
import { lengthOf } from '../story/characters';
import { contentOf } from '../story/content';
import { closest, homeOf, isWithin } from '../story/home';
import type { LiveRange } from '../range/liveRange';
import { rangeOf } from '../range/position';
import { DocumentRefusal } from '../refusal';
import { neighbour } from '../edit/runs';
import { paragraphsOf, treeOrder } from '../story/story';

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
  for (let control = closest(first, 'w:sdt'); control; control = closest(control.parent, 'w:sdt'))
    if (isWithin(last, control)) return control;
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
