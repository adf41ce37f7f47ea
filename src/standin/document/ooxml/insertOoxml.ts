import type { XmlElement } from '../../xml/node';
import { mayChange, paragraphChanged, structureChanged } from '../story/changes';
import { lengthOf } from '../story/characters';
import { contentOf } from '../story/content';
import { freeId } from '../markup/contentControlId';
import { deleteRange } from '../edit/deleteRange';
import type { Place } from '../edit/insertText';
import { ForeignOoxml } from './foreignOoxml';
import { gapAt, outOfRevisions } from '../edit/gap';
import type { LiveRange } from '../range/liveRange';
import { mergeLinks } from './mergeLinks';
import { mergeLists } from './mergeLists';
import { mergeStyles } from './mergeStyles';
import { pastMark, rangeOf, storyRange } from '../range/position';
import type { Position } from '../story/position';
import { parentOf } from '../markup/tree';
import { DocumentRefusal } from '../refusal';
import { PARAGRAPH_ORDER, putInOrder } from '../markup/schemaOrder';
import { formatOfParagraph, splitParagraph, trackMark } from '../edit/splitParagraph';
import { paragraphsOf } from '../markup/paragraphs';
import type { Story } from '../story/openDocument';
import { transplant } from './transplant';
import type { OpenDocument } from '../story/openDocument';

/** What leads into parts that are not brought along. */
const NOT_CARRIED = ['w:footnoteReference', 'w:endnoteReference'];
const COMMENTS = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'];

/**
 * Inserts a flat OPC text. A single paragraph goes into the text at that place (into an empty paragraph with its own
 * format); more than one, or a table, become paragraphs of their own there. Styles and lists come along.
 * @returns what was inserted
 */
export function insertOoxml(at: LiveRange | Story, ooxml: string, where: Place): LiveRange {
  const range = 'root' in at ? storyRange(at) : at;
  const { document } = range;
  const { partName } = mayChange(range.start.paragraph);
  const foreign = new ForeignOoxml(ooxml);
  const blocks = blocksOf(foreign, range.start.paragraph);
  const { quirks } = document;
  const alone = where === 'Replace' && range !== at && quirks.has('insertedOoxmlAddsParagraph');
  if (quirks.has('insertedOoxmlLosesLastStyle')) loseLastStyle(blocks);
  mergeStyles(document, foreign, blocks);
  mergeLists(document, foreign, blocks);
  mergeLinks(document, partName, foreign, blocks);
  if (where === 'Replace') deleteRange(range);
  const before = where === 'Start' || where === 'Before' || where === 'Replace';
  const [only] = blocks;
  const place = pastMark(before ? range.start : range.end);
  const position = { ...place, offset: Math.min(place.offset, lengthOf(place.paragraph)) };
  const inserted =
    blocks.length === 1 && only?.key === 'w:p' && !alone
      ? insertInline(document, position, only)
      : insertBlocks(document, position, blocks);
  if (range !== at) range.release();
  else if (where === 'Replace') range.place(inserted.start, inserted.end);
  return inserted;
}

/** Copies of the foreign blocks for their new place, with ids that nothing there has yet. */
function blocksOf(foreign: ForeignOoxml, near: XmlElement): XmlElement[] {
  const blocks = foreign.body
    .elements()
    .filter(({ key }) => key !== 'w:sectPr')
    .map((element) => transplant(element, near));
  if (blocks.length === 0) throw new DocumentRefusal('InvalidArgument', 'The OOXML holds no paragraph.');
  const { document } = mayChange(near);
  const ids = new Map<string, string>();
  let control = Number(freeId(near));
  for (const element of blocks.flatMap((block) => [block, ...block.descendants()])) {
    if (NOT_CARRIED.includes(element.key))
      throw new DocumentRefusal('NotImplemented', 'Notes in inserted OOXML are not answered here.');
    if (COMMENTS.includes(element.key)) element.parent?.remove(element);
    if (element.get('w14:paraId') !== undefined) element.set('w14:paraId', null);
    const id = element.get('w:id');
    if (element.key === 'w:id' && element.parent?.key === 'w:sdtPr') element.set('w:val', String(control++));
    else if (id !== undefined) {
      if (!ids.has(id)) ids.set(id, document.revisions.nextId());
      element.set('w:id', ids.get(id) ?? id);
    }
  }
  return blocks;
}

function loseLastStyle(blocks: readonly XmlElement[]): void {
  const format = blocks.at(-1)?.first('w:pPr');
  const style = format?.first('w:pStyle');
  if (style) format?.remove(style);
}

function insertInline(document: OpenDocument, { paragraph, offset }: Position, block: XmlElement): LiveRange {
  const isEmpty = lengthOf(paragraph) === 0 && contentOf(paragraph).spots.length === 0;
  const format = block.first('w:pPr');
  const gap = outOfRevisions(gapAt(paragraph, offset, 'left'), document.revisions);
  for (const node of block.children) if (node !== format) gap.parent.insert(node, gap.before);
  if (isEmpty && format) adoptFormat(paragraph, format);
  const before = lengthOf(paragraph);
  paragraphChanged(paragraph);
  const count = lengthOf(paragraph) - before;
  document.live.inserted(paragraph, offset, count);
  if (document.revisions.tracking) trackRuns(document, paragraph, offset, offset + count);
  structureChanged(paragraph, [paragraph]);
  return rangeOf(document, { paragraph, offset }, { paragraph, offset: offset + count });
}

/** An empty paragraph takes over the format of what it is filled with, but goes on ending its section. */
function adoptFormat(paragraph: XmlElement, format: XmlElement): void {
  const section = paragraph.first('w:pPr')?.first('w:sectPr');
  const old = paragraph.first('w:pPr');
  if (old) paragraph.remove(old);
  paragraph.insert(format, paragraph.children[0] ?? null);
  if (section) putInOrder(formatOfParagraph(paragraph), section, PARAGRAPH_ORDER);
}

function insertBlocks(document: OpenDocument, position: Position, blocks: readonly XmlElement[]): LiveRange {
  const { paragraph, offset } = position;
  const parent = parentOf(paragraph);
  const inside = offset > 0 && offset < lengthOf(paragraph);
  if (inside) splitParagraph(paragraph, offset);
  const isBefore = offset === 0;
  const anchor = isBefore ? paragraph : (parent.children[parent.children.indexOf(paragraph) + 1] ?? null);
  for (const block of blocks) parent.insert(block, anchor);
  const paragraphs = blocks.flatMap((block) => (block.key === 'w:p' ? [block] : paragraphsOf(block)));
  if (document.revisions.tracking) {
    for (const each of paragraphs) {
      trackRuns(document, each, 0, lengthOf(each));
      trackMark(each, 'w:ins');
    }
  }
  structureChanged(parent, blocks);
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  if (!first || !last) throw new DocumentRefusal('InvalidArgument', 'The OOXML holds no paragraph.');
  return rangeOf(document, { paragraph: first, offset: 0 }, { paragraph: last, offset: lengthOf(last) });
}

function trackRuns(document: OpenDocument, paragraph: XmlElement, from: number, to: number): void {
  for (const { run, start } of contentOf(paragraph).pieces) {
    if (start < from || start >= to || run.parent?.key === 'w:ins' || run.parent?.key === 'w:del') continue;
    const mark = document.revisions.mark(run, 'w:ins');
    run.parent?.insert(mark, run);
    mark.insert(run);
  }
  paragraphChanged(paragraph);
}
