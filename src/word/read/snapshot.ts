import { isPlain, type Paragraph } from '../../report/paragraph';
import { mapInSteps, stepByStep } from '../../report/steps';
import type { Colour } from '../office/colours';
import { WordFailure } from '../office/failure';
import { isTracked, loadTracking, trackingMode, type TrackingMode } from '../office/optionalMembers';
import { align, type AlignedParagraph } from '../package/align';
import { readPackage, type ReportPackage } from '../package/reportPackage';
import { withFileText } from '../package/withFileText';
import { keep } from '../office/run';

/** The report as an action finds it. */
export interface ReportSnapshot {
  /** Those of the body; behind them those of headers, footers and notes, where they were asked for (`withStories`). */
  readonly paragraphs: readonly Paragraph[];
  /** Word's own, one for each, where they were asked for. */
  readonly items: readonly (Word.Paragraph | undefined)[];
  /** What the file says of each; null where it was not read, or does not say the same as Word. */
  readonly inFile: readonly (AlignedParagraph | null)[];
  readonly mode: TrackingMode;
  /** Our colour as the document's properties have it, where it was asked for. */
  readonly colour: Colour | undefined;
  /** The report's OOXML; a failure where it could not be had or does not fit Word's paragraphs; null if it was not read. */
  readonly file: ReportPackage | WordFailure | null;
  /** Whether Word gives the report's OOXML; where it refused it once it is not asked again: the file itself is read then. */
  readonly givesOoxml: boolean;
  /**
   * The colours in which the file may lack highlights: none where it is Word's OOXML; where the document had to be read as it
   * is saved, those that Word on the web may leave out. Then no paragraph is known to be without, and no colour of these ours.
   */
  readonly lostHighlights: readonly Colour[];
  /** Whether Word gave the numbers of lists: where it refused them once it is not asked again (office-js#5901). */
  readonly hasNumbers: boolean;
  /** What `body.text` was in the same batch. */
  readonly bodyText: string | undefined;
}

/** What of the paragraphs is asked for. */
export interface LoadOptions {
  /** Word's own objects, to work on in a later batch: each is a reference that Word keeps, and that must be given back. */
  readonly items: boolean;
  /** The numbers of lists: some Words fail over them (office-js#5901). */
  readonly numbers: boolean;
  /** The report as it was read before, where its paragraphs still have these numbers and need not be asked for them. */
  readonly numbered?: readonly Paragraph[];
}

/** So many paragraphs are told in a step. */
const PARAGRAPHS_AT_A_TIME = 1_000;

export const TEXTS: LoadOptions = { items: false, numbers: true };
export const ITEMS: LoadOptions = { items: true, numbers: true };

/**
 * Whether texts alone tell what stands there: they are the same as when the file was read with them, nothing was deleted
 * or hidden then, and as far as Word says changes are not tracked: a deletion may leave Word's texts as they were.
 */
export function doTextsSuffice({ paragraphs, mode }: ReportSnapshot, known: readonly Paragraph[]): boolean {
  return !isTracked(mode) && isPlain(known) && hasSameTexts(known, paragraphs);
}

/** Whether the report says the same as when it was read before. */
export function hasSameTexts(known: readonly Paragraph[], now: readonly Paragraph[]): boolean {
  const isSame = ({ text, number }: Paragraph, i: number): boolean =>
    text === now[i]?.text && number === now[i].number;
  return known.length === now.length && known.every(isSame);
}

/** Whether the report's file was read and fits its texts. */
export function hasFile(
  snapshot: ReportSnapshot,
): snapshot is ReportSnapshot & { readonly file: ReportPackage } {
  return snapshot.file !== null && !(snapshot.file instanceof WordFailure);
}

/** Queues the reading of texts and tracking alone; what is returned takes the texts for what stands there. */
export function queueTexts(
  context: Word.RequestContext,
  asked: LoadOptions,
  source: Word.Body | Word.Range = context.document.body,
): () => ReportSnapshot {
  const wordText = queueWordTexts(source, asked);
  const bodyText = queueBodyText(context);
  loadTracking(context.document);
  return () => ({
    paragraphs: wordText(),
    items: asked.items ? source.paragraphs.items : [],
    inFile: [],
    mode: trackingMode(context.document),
    colour: undefined,
    file: null,
    givesOoxml: true,
    lostHighlights: [],
    hasNumbers: asked.numbers,
    bodyText: bodyText(),
  });
}

/** Queues the reading of texts, file and tracking; what is returned reads them step by step after the `sync`. */
export function queueTextsAndOoxml(
  context: Word.RequestContext,
  asked: LoadOptions,
  source: Word.Body | Word.Range,
): () => Promise<ReportSnapshot> {
  const read = queueTexts(context, asked, source);
  const ooxml = context.document.body.getOoxml();
  return () =>
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- a ClientResult is there without load, and the caller syncs
    alignWithFile(read(), () => stepByStep(readPackage(ooxml.value)));
}

/** Texts with the file put beside them; with a doubt where that cannot be read, or is not theirs. */
export async function alignWithFile(
  texts: ReportSnapshot,
  readFile: () => Promise<ReportPackage>,
): Promise<ReportSnapshot> {
  try {
    const file = await readFile();
    const inFile = await stepByStep(align(file.paragraphs, texts.paragraphs));
    const paragraphs = await stepByStep(
      mapInSteps(texts.paragraphs, PARAGRAPHS_AT_A_TIME, (text, i) =>
        withFileText(text, file.paragraphs[i], inFile[i] ?? null),
      ),
    );
    return { ...texts, paragraphs, inFile, file };
  } catch (error) {
    // OOXML that nests deeper than the stack is one more that is not understood.
    const failure =
      error instanceof RangeError ? new WordFailure('mismatch', 'OOXML that nests too deep', error) : error;
    if (failure instanceof WordFailure) return withoutFile(texts, failure);
    throw failure;
  }
}

/**
 * The body in another guise, whose paragraphs are counted anew: a collection that was loaded stays as it was on the web,
 * whatever is inserted since (office-js#3284), and after a batch that failed Word keeps nothing of what was asked for in it.
 */
export function anew(context: Word.RequestContext): Word.Range {
  return context.document.body.getRange('Content');
}

/** Queues the reading of the body's text as one string. */
export function queueBodyText({ document: { body } }: Word.RequestContext): () => string {
  body.load('text');
  return () => body.text;
}

/** Queues the loading of the paragraphs' texts and numbers, and whether they stand in a table. */
export function queueWordTexts(
  { paragraphs }: Word.Body | Word.Range,
  { items, numbers, numbered }: LoadOptions,
): () => Paragraph[] {
  const properties = 'items/text,items/tableNestingLevel';
  if (items) keep(paragraphs);
  paragraphs.load(numbers ? `${properties},items/listItemOrNullObject/listString` : properties);
  return () =>
    paragraphs.items.map((paragraph, index) => {
      const number = numbers ? numberOf(paragraph.listItemOrNullObject) : (numbered?.[index]?.number ?? '');
      return paragraphOf(paragraph, index, number);
    });
}

/** A snapshot of texts, with a doubt: the file could not be had. */
function withoutFile(texts: ReportSnapshot, failure: WordFailure): ReportSnapshot {
  const paragraphs = texts.paragraphs.map((paragraph) => withFileText(paragraph, undefined, null));
  return { ...texts, paragraphs, file: failure };
}

function paragraphOf(paragraph: Word.Paragraph, index: number, number: string): Paragraph {
  return {
    part: 'body',
    index,
    text: paragraph.text,
    number,
    ...(paragraph.tableNestingLevel > 0 && { inTable: true }),
  };
}

function numberOf(item: Word.ListItem): string {
  return item.isNullObject ? '' : item.listString;
}
