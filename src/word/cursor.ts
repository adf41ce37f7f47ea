import { offsetInText, type Paragraph, toldText } from '../report/paragraph';

/** Where the selection lies in the report's body. Without anything selected, start and end are one. */
export interface Cursor {
  /** The paragraph in which it begins: its index among the body's paragraphs. */
  readonly paragraph: number;
  /** UTF-16 offset in that paragraph's text. */
  readonly start: number;
  /** Likewise, exclusive; the paragraph's end where the selection goes on behind it. */
  readonly end: number;
}

/**
 * Queues the questions after the cursor: Word does not number paragraphs, nor say offsets, so both are measured, from
 * before and from behind. After the `sync`, what is returned tells the cursor; null where the two do not agree.
 *
 * With a selection outside the body (header, note, text box) the `sync` fails: no range reaches from there to here.
 * Nothing of the selection itself is loaded: newer properties of it steal the focus (office-js#6132).
 */
export function queueCursor(
  context: Word.RequestContext,
): (paragraphs: readonly Paragraph[]) => Cursor | null {
  const { body } = context.document;
  const selection = context.document.getSelection();
  const first = selection.paragraphs.getFirst();
  first.load('text');
  const whole = first.getRange('Whole');
  const upToFirst = queueCount(body.getRange('Start').expandTo(whole));
  const fromFirst = queueCount(whole.expandTo(body.paragraphs.getLast().getRange('Whole')));
  const start = queueSides(first, selection.getRange('Start'));
  const end = queueSides(first, selection.getRange('End'));
  return (paragraphs) => {
    const { text } = first;
    const texts = paragraphs.map(toldText);
    const highest = upToFirst.items.length - 1;
    const lowest = texts.length - fromFirst.items.length;
    const paragraph = indexOf(text, texts, lowest, highest);
    const from = offsetOf(text, start.before.text, start.after.text);
    const to = offsetOf(text, end.before.text, end.after.text) ?? clipped(text, end.before.text);
    const found = paragraph === null ? undefined : paragraphs[paragraph];
    if (!found || from === null || to === null || from > to) return null;
    return { paragraph: found.index, start: offsetInText(found, from), end: offsetInText(found, to) };
  };
}

/** Queues the counting of a range's paragraphs. Something of them must be loaded: this is small and always there. */
function queueCount(range: Word.Range): Word.ParagraphCollection {
  const { paragraphs } = range;
  paragraphs.load('items/alignment');
  return paragraphs;
}

/** Queues the reading of what a paragraph holds before and after a point. */
function queueSides(paragraph: Word.Paragraph, point: Word.Range): { before: Word.Range; after: Word.Range } {
  const before = paragraph.getRange('Start').expandTo(point);
  const after = point.expandTo(paragraph.getRange('End'));
  before.load('text');
  after.load('text');
  return { before, after };
}

/**
 * The index of the one paragraph with this text from `lowest` to `highest`. They are the same where Word counts as we
 * think it does, and lie apart where it widens a range, say to a table's whole row.
 */
function indexOf(text: string, texts: readonly string[], lowest: number, highest: number): number | null {
  const alike = texts.flatMap((each, index) => (each === text ? [index] : []));
  return only(alike.filter((index) => lowest <= index && index <= highest));
}

/**
 * The offset that leaves `before` and `after` on its sides. One of them may not fit: a range in which all is hidden
 * says the hidden text, and one that ends inside a field may say its code.
 */
function offsetOf(text: string, before: string, after: string): number | null {
  const offsets = new Set<number>();
  if (text.startsWith(before)) offsets.add(before.length);
  if (text.endsWith(after)) offsets.add(text.length - after.length);
  return only([...offsets]);
}

/** The paragraph's end, if what lies before a point is all of the paragraph and more. */
function clipped(text: string, before: string): number | null {
  return before.length > text.length && before.startsWith(text) ? text.length : null;
}

function only(numbers: readonly number[]): number | null {
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
