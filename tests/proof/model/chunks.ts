import { type Glyph, type Look, PLAIN, type Report, type ReportParagraph, typed } from './report';

/** What a report is written down as: paragraphs of stretches that are alike. What is not said is plain. */
export interface ReportSource {
  readonly paragraphs: readonly ParagraphSource[];
  /** What stands in the header of its pages, where they have one. */
  readonly header?: readonly Chunk[];
}

export interface ParagraphSource {
  /** Paragraphs that follow each other with the same number are in one cell; cells that do are one row. */
  readonly cell?: number;
  readonly numbered?: boolean;
  readonly chunks: readonly Chunk[];
}

export interface Chunk extends Partial<Look> {
  readonly text?: string;
  /** Instead of a text: what is one character and written as an element of its own. */
  readonly special?: Special;
  /** Instead of both: a field with this code; the text is its result. */
  readonly code?: string;
}

export type Special = 'tab' | 'break' | 'note' | 'symbol';

/** What a special character reads as. A symbol of a font reads as `(` in Word (office-js#4477). */
export const SPECIALS: Readonly<Record<Special, string>> = {
  tab: '\t',
  break: '\v',
  note: '\u0002',
  symbol: '(',
};

/** The report that is written down so. */
export function reportOf({ paragraphs, header }: ReportSource): Report {
  const inBody = paragraphs.map(({ chunks, cell, numbered }): ReportParagraph => ({
    glyphs: chunks.flatMap(glyphsOf),
    cell: cell ?? null,
    numbered: numbered ?? false,
    mark: null,
  }));
  const plain = { cell: null, numbered: false, mark: null };
  const inHeader: ReportParagraph[] = header
    ? [{ ...plain, glyphs: header.flatMap(glyphsOf), isHeader: true }]
    : [];
  return { paragraphs: [...inBody, ...inHeader] };
}

function glyphsOf({ text = '', special, code, ...said }: Chunk): Glyph[] {
  const look: Look = { ...PLAIN, ...said };
  if (special) return typed(SPECIALS[special], look).map((glyph) => ({ ...glyph, special: true }));
  if (code === undefined) return typed(text, look);
  const inCode: Look = { ...look, field: 'code' };
  return [...typed(`{${code}|`, inCode), ...typed(text, { ...look, field: 'result' }), ...typed('}', inCode)];
}
