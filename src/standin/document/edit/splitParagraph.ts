import { make } from '../../xml/make';
import type { XmlElement, XmlNode } from '../../xml/node';
import { parentOf } from '../markup/tree';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { type Gap, gapAt, stepOut } from './gap';
import { PARAGRAPH_ORDER, putInOrder, RUN_ORDER } from '../markup/schemaOrder';

/** Ends a paragraph at an offset; what follows becomes a paragraph of the same format, which is returned. */
export function splitParagraph(paragraph: XmlElement, offset: number): XmlElement {
  const { document } = mayChange(paragraph);
  let gap: Gap =
    offset === 0
      ? { parent: paragraph, before: paragraph.children.find((node) => !isFormat(node)) ?? null }
      : offset >= lengthOf(paragraph)
        ? { parent: paragraph, before: null }
        : gapAt(paragraph, offset, 'left');
  while (gap.parent !== paragraph) gap = stepOut(gap);
  const at = gap.before ? paragraph.children.indexOf(gap.before) : paragraph.children.length;
  const moved = paragraph.children.slice(at);
  const next = twin(paragraph);
  const format = paragraph.first('w:pPr')?.clone();
  next.adopt(format ? [format, ...moved] : moved);
  paragraph.adopt(paragraph.children.slice(0, at));
  newMark(paragraph);
  if (document.revisions.tracking) trackMark(paragraph, 'w:ins');
  parentOf(paragraph).insertAfter(next, paragraph);
  document.live.split(paragraph, offset, next);
  paragraphChanged(paragraph);
  structureChanged(paragraph, [paragraph, next]);
  return next;
}

/** Moves all that is in `next` to the end of the paragraph before it; `next` goes. */
export function joinParagraphs(paragraph: XmlElement, next: XmlElement): void {
  const { document } = mayChange(paragraph);
  const base = lengthOf(paragraph);
  const moved = next.children.filter((node) => !isFormat(node));
  next.adopt(next.children.filter(isFormat));
  paragraph.adopt([...paragraph.children, ...moved]);
  const section = next.first('w:pPr')?.first('w:sectPr');
  if (section) putInOrder(formatOfParagraph(paragraph), section, PARAGRAPH_ORDER);
  next.parent?.remove(next);
  document.live.joined(paragraph, base, next);
  paragraphChanged(paragraph);
  structureChanged(paragraph, [paragraph]);
}

/** An empty paragraph like this one; ids that must be unique are left out. */
export function twin(paragraph: XmlElement): XmlElement {
  const copy = paragraph.clone(false);
  copy.set('w14:paraId', null);
  copy.set('w14:textId', null);
  return copy;
}

/** A paragraph's `w:pPr`, made if it has none. */
export function formatOfParagraph(paragraph: XmlElement): XmlElement {
  const known = paragraph.first('w:pPr');
  if (known) return known;
  const made = make(paragraph, 'w:pPr');
  paragraph.insert(made, paragraph.children[0] ?? null);
  return made;
}

/** Records in a paragraph's mark that it was inserted or deleted. */
export function trackMark(paragraph: XmlElement, key: 'w:ins' | 'w:del'): void {
  const { revisions } = mayChange(paragraph).document;
  const format = formatOfParagraph(paragraph);
  let mark = format.first('w:rPr');
  if (!mark) putInOrder(format, (mark = make(format, 'w:rPr')), PARAGRAPH_ORDER);
  putInOrder(mark, revisions.mark(mark, key), RUN_ORDER);
}

/** The mark of the first half is a new one: it ends no section, and nobody has inserted or deleted it yet. */
export function newMark(paragraph: XmlElement): void {
  const format = paragraph.first('w:pPr');
  const mark = format?.first('w:rPr');
  for (const key of ['w:sectPr', 'w:pPrChange']) {
    const gone = format?.first(key);
    if (gone) format?.remove(gone);
  }
  for (const key of ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']) {
    const gone = mark?.first(key);
    if (gone) mark?.remove(gone);
  }
  if (format && mark?.children.length === 0) format.remove(mark);
}

function isFormat(node: XmlNode): boolean {
  return 'key' in node && node.key === 'w:pPr';
}
