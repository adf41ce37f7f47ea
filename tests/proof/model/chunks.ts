import { type Glyph, type Look, type Part, PLAIN, type Report, type ReportParagraph, typed } from './report';

/** What a report is written down as: paragraphs of stretches that are alike. What is not said is plain. */
export interface ReportSource {
  readonly paragraphs: readonly ParagraphSource[];
  /** What stands above and below the body on its pages, where they have that. */
  readonly margins?: Readonly<Partial<Record<Margin, readonly Chunk[]>>>;
  /** The first page shows a header and footer of its own, or none; else that of the others. */
  readonly titlePage?: boolean;
}

/** In the order in which a report lists them. */
export const MARGINS = ['header', 'firstHeader', 'footer', 'firstFooter'] as const;
export type Margin = (typeof MARGINS)[number];

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
  /** What stands in the note or text box that it is. */
  readonly holds?: readonly Chunk[];
  /** Instead of both: a field with this code; the text is its result. */
  readonly code?: string;
}

export type Special = 'tab' | 'break' | 'symbol' | Anchor;
/** What hangs on a place of the body. */
export type Anchor = 'note' | 'endnote' | 'box';

/** What a special character reads as. A symbol of a font reads as `(` in Word (office-js#4477). */
export const SPECIALS: Readonly<Record<Special, string>> = {
  tab: '\t',
  break: '\v',
  note: '\u0002',
  endnote: '\u0002',
  box: '',
  symbol: '(',
};

/** The report that is written down so. */
export function reportOf(source: ReportSource): Report {
  const { paragraphs, margins = {} } = source;
  const inBody = paragraphs.map(({ chunks, cell, numbered }): ReportParagraph => ({
    part: 'body',
    glyphs: chunks.flatMap(glyphsOf),
    cell: cell ?? null,
    numbered: numbered ?? false,
    mark: null,
  }));
  const onPages = MARGINS.flatMap((margin) => {
    const chunks = isShown(source, margin) ? margins[margin] : undefined;
    return chunks ? [elsewhere(/header/i.test(margin) ? 'header' : 'footer', chunks)] : [];
  });
  const held = (special: Anchor, part: Part): ReportParagraph[] =>
    anchored(paragraphs, special).map(({ holds = [] }) => elsewhere(part, holds));
  return {
    paragraphs: [
      ...inBody,
      ...onPages,
      ...held('note', 'footnote'),
      ...held('endnote', 'endnote'),
      ...held('box', 'textBox'),
    ],
  };
}

/** Whether some page shows it. */
function isShown({ titlePage }: ReportSource, margin: Margin): boolean {
  return titlePage === true || !margin.startsWith('first');
}

/** What hangs on the body, in its order. */
function anchored(paragraphs: readonly ParagraphSource[], special: Anchor): Chunk[] {
  return paragraphs.flatMap(({ chunks }) => chunks.filter((each) => each.special === special));
}

function elsewhere(part: Part, chunks: readonly Chunk[]): ReportParagraph {
  const number: Glyph[] = /note$/.test(part)
    ? typed(SPECIALS.note, PLAIN).map((glyph) => ({ ...glyph, special: true, isNumber: true }))
    : [];
  return {
    part,
    glyphs: [...number, ...chunks.flatMap(glyphsOf)],
    cell: null,
    numbered: false,
    mark: null,
  };
}

function glyphsOf({ text = '', special, code, ...said }: Chunk): Glyph[] {
  const look: Look = { ...PLAIN, ...said };
  if (special === 'box') return [{ ...look, text: '', special: true, instead: [] }];
  if (special) return typed(SPECIALS[special], look).map((glyph) => ({ ...glyph, special: true }));
  if (code === undefined) return typed(text, look);
  const inCode: Look = { ...look, field: 'code' };
  return [...typed(`{${code}|`, inCode), ...typed(text, { ...look, field: 'result' }), ...typed('}', inCode)];
}
