import { isPlain, type Paragraph } from '../report/paragraph';
import { WordFailure } from './failure';
import { isTracked, loadTracking, trackingMode, type TrackingMode } from './newer';
import { align, type AlignedParagraph } from './package/align';
import { readPackage, type ReportPackage } from './package/reportPackage';
import { toldParagraph } from './package/told';

/** The report as an action finds it. */
export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  /** Word's own, one for each. */
  readonly items: readonly Word.Paragraph[];
  /** What the file says of each; null where it was not read, or does not say the same as Word. */
  readonly inFile: readonly (AlignedParagraph | null)[];
  readonly mode: TrackingMode;
  /** Our colour among the document's properties, where it was asked for. */
  readonly property: Word.CustomProperty | null;
  /** The report's OOXML; a failure where it could not be had or does not fit Word's paragraphs; null if it was not read. */
  readonly file: ReportPackage | WordFailure | null;
}

/**
 * Whether texts alone tell what stands there: they are the same as when the file was read with them, nothing was deleted
 * or hidden then, and as far as Word says changes are not tracked: a deletion may leave Word's texts as they were.
 */
export function tellsAll({ paragraphs, mode }: Reading, known: readonly Paragraph[]): boolean {
  return !isTracked(mode) && isPlain(known) && readsAs(known, paragraphs);
}

/** Whether the report says the same as when it was read before. */
export function readsAs(known: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  const isSame = ({ text, number }: Paragraph, i: number): boolean =>
    text === now[i]?.text && number === now[i].number;
  return known.length === now.length && known.every(isSame);
}

/** Whether the report's file was read and fits its texts. */
export function hasFile({ file }: Reading): boolean {
  return file !== null && !(file instanceof WordFailure);
}

/** Queues the reading of texts and tracking alone; what is returned takes the texts for what stands there. */
export function queueTexts(
  context: Word.RequestContext,
  source: Word.Body | Word.Range = context.document.body,
): () => Reading {
  const told = queueTold(source);
  loadTracking(context.document);
  return () => {
    const mode = trackingMode(context.document);
    const { items } = told;
    return { paragraphs: items.map(toldBy), items, inFile: [], mode, property: null, file: null };
  };
}

/**
 * Queues the reading of texts, file and tracking; what is returned tells them after the `sync`.
 * @param property what was queued of our colour, if it was
 */
export function queueWhole(
  context: Word.RequestContext,
  source: Word.Body | Word.Range,
  property: Word.CustomProperty | null,
): () => Reading {
  const told = queueTold(source);
  const ooxml = context.document.body.getOoxml();
  loadTracking(context.document);
  return () => {
    const mode = trackingMode(context.document);
    try {
      // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a ClientResult is there without load, and the caller syncs
      const file = readPackage(ooxml.value);
      const texts = told.items.map(toldBy);
      const inFile = align(file.paragraphs, texts);
      const paragraphs = texts.map((text, i) => toldParagraph(text, file.paragraphs[i], inFile[i] ?? null));
      return { paragraphs, items: told.items, inFile, mode, property, file };
    } catch (error) {
      // OOXML that nests deeper than the stack is one more that is not understood.
      const failure =
        error instanceof RangeError ? new WordFailure('mismatch', 'OOXML that nests too deep', error) : error;
      if (failure instanceof WordFailure) return withoutFile(told, mode, failure);
      throw failure;
    }
  };
}

/** The body in another guise: after a batch has failed, Word keeps nothing of the collection that was asked for in it. */
export function anew(context: Word.RequestContext): Word.Range {
  return context.document.body.getRange('Content');
}

/** Queues the loading of the paragraphs' texts and numbers, and whether they stand in a table. */
export function queueTold({ paragraphs }: Word.Body | Word.Range): Word.ParagraphCollection {
  paragraphs.load('items/text,items/tableNestingLevel,items/listItemOrNullObject/listString');
  return paragraphs;
}

/** What `queueTold` has read, taken for what stands there. */
export function withTold({ items }: Word.ParagraphCollection): Paragraph[] {
  return items.map(toldBy);
}

/** What `queueTold` has read, with a doubt: the file could not be had. */
export function withoutFile(
  { items }: Word.ParagraphCollection,
  mode: TrackingMode,
  failure: WordFailure,
): Reading {
  const paragraphs = items.map((item, i) => toldParagraph(toldBy(item, i), undefined, null));
  return { paragraphs, items, inFile: [], mode, property: null, file: failure };
}

function toldBy(paragraph: Word.Paragraph, index: number): Paragraph {
  const item = paragraph.listItemOrNullObject;
  return {
    part: 'body',
    index,
    text: paragraph.text,
    number: item.isNullObject ? '' : item.listString,
    ...(paragraph.tableNestingLevel > 0 && { inTable: true }),
  };
}
