import { isPlain, type Paragraph } from '../report/paragraph';
import { queueColour } from './colourInFile';
import { WordFailure } from './failure';
import { canSwitchTracking, loadTracking, trackingMode, type TrackingMode } from './newer';
import { align, type AlignedParagraph, toldParagraph } from './package/align';
import { readPackage, type ReportPackage } from './package/reportPackage';
import { asFailure } from './run';

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
 * Reads the report with its file: only that tells what of Word's texts stands there, for they may hold what is deleted
 * or hidden. One `sync`; another where Word does not give the file.
 * @param source where the paragraphs are asked for: `anew` after a batch that has failed
 * @throws WordFailure
 */
export async function readWhole(
  context: Word.RequestContext,
  source: Word.Body | Word.Range = context.document.body,
): Promise<Reading> {
  const read = queueWhole(context, source);
  try {
    await context.sync();
  } catch (error) {
    return readTold(context, await asFailure(error));
  }
  return read();
}

/**
 * Reads the report without its file, after a batch has failed that may have failed for something else. One `sync`.
 * @throws WordFailure the one that is given, if it says that Word can do nothing now
 */
async function readTold(context: Word.RequestContext, failure: WordFailure): Promise<Reading> {
  if (failure.code !== 'unknown' && failure.code !== 'unsupported') throw failure;
  const told = queueTold(anew(context));
  loadTracking(context.document);
  await context.sync();
  return withoutFile(told, trackingMode(context.document), failure);
}

/**
 * The same where the file can say no more than the texts: nothing in the report was deleted or hidden when it was read
 * before, and changes are not tracked. One `sync`, two where the file is needed after all.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export async function readAsNeeded(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
): Promise<Reading> {
  if (!known || !isPlain(known) || !canSwitchTracking()) return readWhole(context);
  const read = queueTexts(context);
  await context.sync();
  const reading = read();
  return reading.mode === 'Off' ? reading : readWhole(context);
}

/** Queues the reading of texts and tracking alone; what is returned takes the texts for what stands there. */
export function queueTexts(context: Word.RequestContext): () => Reading {
  const told = queueTold(context.document.body);
  loadTracking(context.document);
  return () => {
    const mode = trackingMode(context.document);
    const { items } = told;
    return { paragraphs: items.map(toldBy), items, inFile: [], mode, property: null, file: null };
  };
}

/** Queues the reading of texts, file and tracking; what is returned tells them after the `sync`. */
export function queueWhole(
  context: Word.RequestContext,
  source: Word.Body | Word.Range = context.document.body,
): () => Reading {
  const told = queueTold(source);
  const ooxml = context.document.body.getOoxml();
  const property = queueColour(context);
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

/** Queues the loading of the paragraphs' texts and numbers. */
function queueTold({ paragraphs }: Word.Body | Word.Range): Word.ParagraphCollection {
  paragraphs.load('items/text,items/listItemOrNullObject/listString');
  return paragraphs;
}

/** What `queueTold` has read, with a doubt. */
function withoutFile({ items }: Word.ParagraphCollection, mode: TrackingMode, failure: WordFailure): Reading {
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
  };
}
