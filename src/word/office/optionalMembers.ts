/**
 * Members of Office.js above WordApi 1.3, the floor: the only file that names them. Each is used only where Word
 * says that it has the set and the library really holds the member (its types declare more than it has).
 */

/** The floor of the add-in: Word 2019 and later. */
const FLOOR = '1.3';

/** Whether this Word offers what the add-in is built on. The manifest asks the same, but is not read everywhere. */
export function isSupportedWord(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', FLOOR);
}

/** How Word tracks changes, by its own names; `unknown` where it cannot be asked. */
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly' | 'unknown';

/** Whether this Word can be asked whether changes are tracked, and be told to pause (WordApi 1.4). */
export function canSwitchTracking(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.4') &&
    'changeTrackingMode' in Word.Document.prototype
  );
}

/** Queues the reading of the mode. */
export function loadTracking(document: Word.Document): void {
  if (canSwitchTracking()) document.load('changeTrackingMode');
}

/** The mode that `loadTracking` has read. */
export function trackingMode(document: Word.Document): TrackingMode {
  return canSwitchTracking() ? document.changeTrackingMode : 'unknown';
}

/** Queues the setting of the mode. */
export function setTrackingMode(document: Word.Document, mode: Exclude<TrackingMode, 'unknown'>): void {
  if (canSwitchTracking()) document.changeTrackingMode = mode;
}

/** Whether changes are tracked, as far as this Word says. */
export function isTracked(mode: TrackingMode): mode is 'TrackAll' | 'TrackMineOnly' {
  return mode === 'TrackAll' || mode === 'TrackMineOnly';
}

/** Whether this Word tells a paragraph's text as it is without what changes have deleted (WordApi 1.4). */
export function canTellReviewed(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.4') &&
    'getReviewedText' in Word.Paragraph.prototype
  );
}

/** Queues the reading of that text. */
export function reviewedText(paragraph: Word.Paragraph): OfficeExtension.ClientResult<string> {
  return paragraph.getReviewedText('Current');
}

/** Whether this Word inserts footnotes (WordApi 1.5). */
export function canInsertNotes(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.5') && 'insertFootnote' in Word.Range.prototype
  );
}

/** Queues a footnote behind a range. */
export function insertNote(range: Word.Range, text: string): void {
  range.insertFootnote(text);
}

/** Whether this Word finds what stands in footnotes and endnotes (WordApi 1.5). */
export function canReachNotes(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.5') &&
    'footnotes' in Word.Body.prototype &&
    'endnotes' in Word.Body.prototype &&
    'getFirst' in Word.NoteItemCollection.prototype &&
    'getNext' in Word.NoteItem.prototype &&
    'body' in Word.NoteItem.prototype
  );
}

/** Gives the texts of the notes of a kind, from 0: one is asked for behind the other. */
export function notesIn(
  { document: { body } }: Word.RequestContext,
  kind: 'footnote' | 'endnote',
): (index: number) => Word.Body {
  const notes = [(kind === 'footnote' ? body.footnotes : body.endnotes).getFirst()];
  return (index) => {
    let note = notes[Math.min(index, notes.length - 1)] as Word.NoteItem;
    while (notes.length <= index) notes.push((note = note.getNext()));
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read -- what is asked for is no value
    return note.body;
  };
}
