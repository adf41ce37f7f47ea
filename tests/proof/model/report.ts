/**
 * A report as a clerk sees it, with what is behind it: the proof's own idea of a document. It knows nothing of Office.js
 * and shares no code with the stand-in or the add-in. Nothing in it changes: an edit gives another report.
 */
export interface Report {
  /** Those of the body; behind them those of headers, footers, footnotes, endnotes and text boxes. */
  readonly paragraphs: readonly ReportParagraph[];
}

export interface ReportParagraph {
  readonly glyphs: readonly Glyph[];
  /** Which table cell it stands in, counted from 0; null outside of tables. */
  readonly cell: number | null;
  /** Word numbers it. */
  readonly numbered: boolean;
  /** What became of its end while changes were tracked. */
  readonly mark: 'inserted' | 'deleted' | null;
  /** Where it stands. Outside of the body nobody types but the pane. */
  readonly part: Part;
}

export type Part = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox';

/** How a character is, besides which one it is. */
export interface Look {
  /** The file's name of the highlight that is not ours. */
  readonly highlight: string | null;
  readonly hidden: boolean;
  /** Deleted while changes were tracked, and still in the file. */
  readonly deleted: boolean;
  /** Inserted while changes were tracked, by the clerk of this Word or by another. */
  readonly inserted: 'own' | 'other' | null;
  /** Part of a field: of its code (its beginning, middle and end are characters too) or of its result. */
  readonly field: 'code' | 'result' | null;
  /** What else is said of it: bold, size. As `name=value`, sorted. */
  readonly other: string;
}

/** One character. The object is its identity: it is the same wherever edits move it. */
export interface Glyph extends Look {
  readonly text: string;
  /** A tab, a break, a reference, a symbol; a text box where it has no text. */
  readonly special: boolean;
  /** There where it is the number at the head of a note: no text of the report. */
  readonly isNumber?: true;
  /** What it was typed over, if over anything. */
  readonly instead: readonly Glyph[];
}

export const PLAIN: Look = {
  highlight: null,
  hidden: false,
  deleted: false,
  inserted: null,
  field: null,
  other: '',
};

/** Whether the clerk sees it, with all tracked changes accepted. */
export function isVisible({ hidden, deleted, field, text, isNumber }: Glyph): boolean {
  return !hidden && !deleted && field !== 'code' && text !== '' && !isNumber;
}

/** Whether a note or a text box is gone with it. */
export function isAnchor({ special, text }: Glyph): boolean {
  return special && (text === '' || text === '\u0002');
}

/** How many paragraphs the body has. */
export function bodyLength({ paragraphs }: Report): number {
  return paragraphs.filter(({ part }) => part === 'body').length;
}

/** The characters of a paragraph that the clerk sees. */
export function visibleOf({ glyphs }: ReportParagraph): Glyph[] {
  return glyphs.filter(isVisible);
}

/** The same as a text. */
export function visibleText(paragraph: ReportParagraph): string {
  return textOf(visibleOf(paragraph));
}

export function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

/** The characters of a text, all of one look. One that takes two UTF-16 units is one. */
export function typed(text: string, look: Look, instead: readonly Glyph[] = []): Glyph[] {
  const { highlight, hidden, deleted, inserted, field, other } = look;
  return Array.from(text, (character) => ({
    ...{ highlight, hidden, deleted, inserted, field, other, instead },
    text: character,
    special: false,
  }));
}
