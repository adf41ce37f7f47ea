import { XmlElement } from '../../xml/node';
import { contentOf } from '../story/content';
import { homeOf } from '../story/home';
import { closest, isWithin, treeOrder } from '../markup/tree';
import { lengthOf } from '../story/characters';
import { paragraphsOf } from '../markup/paragraphs';
import type { LiveRange } from '../range/liveRange';
import { rangeOf } from '../range/position';
import { neighbour } from '../edit/runs';
import { DocumentRefusal } from '../refusal';

/** The content controls (`w:sdt`) in an element, in reading order: those that may hold text, outside of text boxes. */
export function contentControlsIn(where: XmlElement): XmlElement[] {
  return [...where.descendants('w:sdt')].filter(
    (control) => control.first('w:sdtContent') !== undefined && !closest(control, 'w:txbxContent'),
  );
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
  const home = homeOf(control);
  if (!home) throw new DocumentRefusal('ItemNotFound', 'This content control is gone.');
  const paragraph = closest(control, 'w:p');
  if (paragraph) {
    const inside = contentOf(paragraph).pieces.filter(({ run }) => isWithin(run, control));
    const [first, last] = [inside[0], inside[inside.length - 1]];
    const start = first?.start ?? offsetOf(paragraph, control);
    const end = last ? last.start + last.text.length : start;
    return rangeOf(home.document, { paragraph, offset: start }, { paragraph, offset: end });
  }
  const paragraphs = paragraphsOf(control);
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  if (!first || !last)
    throw new DocumentRefusal('GeneralException', 'The content control holds no paragraph.');
  return rangeOf(home.document, { paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(last) });
}

/** A content control's id as Word tells it: a number of 32 bits; 0 where the file names none. */
export function idOf(control: XmlElement): number {
  return Number(control.first('w:sdtPr')?.first('w:id')?.get('w:val') ?? 0) | 0;
}

function runAt(range: LiveRange, side: 'start' | 'end'): XmlElement {
  const { paragraph, offset } = range[side];
  if (range.isEmpty) return neighbour(paragraph, offset, 'left')?.run ?? paragraph;
  return neighbour(paragraph, offset, side === 'start' ? 'right' : 'left')?.run ?? paragraph;
}

/** Where a control without characters stands: after all characters before it. */
function offsetOf(paragraph: XmlElement, control: XmlElement): number {
  const before = contentOf(paragraph).pieces.filter(({ run }) => treeOrder(run, control) < 0);
  const last = before[before.length - 1];
  return last ? last.start + last.text.length : 0;
}
