import { flatOpc, type FlatParts } from '../../layout/flatOpc';
import { WordFailure } from '../office/failure';
import {
  canSwitchTracking,
  isTracked,
  loadTracking,
  setTrackingMode,
  trackingMode,
} from '../office/optionalMembers';
import { isTrackedInFile } from '../package/trackingInFile';
import { elementsIn, p, W } from './markup';

/*
 * The document that the self-check works in. Its first line is a stamp with the id of the run, by which it is known
 * again after it was closed; behind it stands what an experiment writes, and last an empty paragraph.
 */

/** What a document is to the self-check. */
export type Sheet = 'empty' | 'notEmpty' | 'tracked' | 'stamped';

/** What stands in an empty body or header, and in its empty paragraph, by local names: the rest is somebody's. */
const IN_BODY = ['p', 'sectPr', 'bookmarkStart', 'bookmarkEnd'];
const IN_PARAGRAPH = ['pPr', 'bookmarkStart', 'bookmarkEnd', 'proofErr'];

/** The first line of a document that a run works in. */
export function stampOf(run: string): string {
  return `nigao-self-check-${run}`;
}

/** What the open document is. One `sync`. @param stamp of a run that is under way, if one is */
export async function lookAtSheet(context: Word.RequestContext, stamp?: string): Promise<Sheet> {
  const { body } = context.document;
  body.paragraphs.load('items/text');
  loadTracking(context.document);
  const ooxml = await ooxmlOf(context);
  const texts = body.paragraphs.items.map(({ text }) => text);
  if (stamp !== undefined && texts[0] === stamp) return 'stamped';
  // A picture or a formula stands in no text: only the OOXML tells that there is none.
  if (texts.join('') !== '' || texts.length > 1 || !isBare(ooxml)) return 'notEmpty';
  return (await tracksChanges(context)) ? 'tracked' : 'empty';
}

/** Whether changes are tracked, by what `loadTracking` has read, or by the file where Word cannot be asked. */
async function tracksChanges({ document }: Word.RequestContext): Promise<boolean> {
  if (canSwitchTracking()) return isTracked(trackingMode(document));
  return isTrackedInFile().catch(() => false);
}

/** Whether nothing stands in the body and the headers. A footer is never touched: our own new document has one. */
function isBare(ooxml: string): boolean {
  const [body] = elementsIn(ooxml, 'body', 'package');
  if (!body) return false;
  const stories = [body, ...elementsIn(ooxml, 'hdr', 'package')];
  const paragraphs = stories.flatMap((story) => [...story.getElementsByTagNameNS(W, 'p')]);
  const holdsOnly = (element: Element, names: readonly string[]): boolean =>
    [...element.children].every(({ localName }) => names.includes(localName));
  return (
    stories.every((story) => holdsOnly(story, IN_BODY)) &&
    paragraphs.every((each) => holdsOnly(each, IN_PARAGRAPH))
  );
}

/** Puts the stamp into the open document if that is empty. Two `sync`s. @returns what the document was */
export async function startSheet(context: Word.RequestContext, stamp: string): Promise<Sheet> {
  const sheet = await lookAtSheet(context);
  if (sheet !== 'empty') return sheet;
  context.document.body.insertParagraph(stamp, 'Start');
  await context.sync();
  return sheet;
}

/**
 * Takes away what an experiment has written. Two `sync`s.
 * @param then `leave` takes the stamp away as well
 * @throws WordFailure `gone` if another document, or nothing of ours, is there: nothing is touched then
 */
export async function clearSheet(
  context: Word.RequestContext,
  stamp: string,
  then: 'goOn' | 'leave' = 'goOn',
): Promise<void> {
  const { document } = context;
  const first = document.body.paragraphs.getFirst();
  first.load('text');
  document.body.tables.load('items/rowCount');
  document.body.contentControls.load('items/id');
  loadTracking(document);
  await context.sync();
  if (first.text !== stamp) throw new WordFailure('gone', 'This is not the document of the self-check');
  if (isTracked(trackingMode(document))) setTrackingMode(document, 'Off');
  for (const table of document.body.tables.items) table.delete();
  for (const control of document.body.contentControls.items) control.delete(false);
  document.body.clear();
  if (then === 'goOn') document.body.insertParagraph(stamp, 'Start');
  await context.sync();
}

/** Queues paragraphs of plain text. */
export function queueLines({ document }: Word.RequestContext, ...texts: string[]): void {
  const last = document.body.paragraphs.getLast();
  for (const text of texts) last.insertParagraph(text, 'Before');
}

/** Queues blocks of OOXML, with the parts that they need. Behind them there may stand an empty paragraph more. */
export function queueMarkup({ document }: Word.RequestContext, blocks: string, parts: FlatParts = {}): void {
  document.body.paragraphs.getLast().insertOoxml(flatOpc(blocks + p(''), parts), 'Start');
}

/** The paragraphs behind the stamp, their texts loaded. One `sync`, with what is queued. */
export async function linesOf(context: Word.RequestContext): Promise<Word.Paragraph[]> {
  // Another object each time: a collection that was loaded may stay as it was (office-js#3284).
  const { paragraphs } = context.document.body.getRange('Content');
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items.slice(1);
}

/** The first of them. @throws WordFailure `gone` if there is none */
export async function firstLine(context: Word.RequestContext): Promise<Word.Paragraph> {
  const [line] = await linesOf(context);
  if (!line) throw new WordFailure('gone', 'What was written is not there');
  return line;
}

/** Queues the OOXML of the body, waits for it. One `sync`, with what is queued. */
export async function ooxmlOf(context: Word.RequestContext): Promise<string> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is there without load
  return ooxml.value;
}

/** Queues a search that tells cases apart; hits' texts after the `sync`. */
export function queueSearch(at: Word.Paragraph | Word.Body, text: string): Word.RangeCollection {
  const hits = at.search(text, { matchCase: true });
  hits.load('items/text');
  return hits;
}
