import type { Quirks } from '../../../src/standin/quirks';
import { type Glyph, isVisible, type ReportParagraph } from './report';

/** A character of a text that Word tells, and which of the report's it is; a number or a cell's end is none. */
export interface Told {
  readonly text: string;
  readonly glyph: Glyph | undefined;
}

/** A paragraph's text as the clerk sees it. */
export function seen({ glyphs }: ReportParagraph): Told[] {
  return glyphs.filter(isVisible).map((glyph) => ({ text: glyph.text, glyph }));
}

/**
 * How a Word with some quirks may tell a paragraph: what stands behind each character of what the add-in was told.
 * @param number the paragraph's number, where Word tells that
 */
export function toldBy(
  { glyphs, cell }: ReportParagraph,
  quirks: Quirks,
  number: string,
  isLastOfCell: boolean,
): Told[] {
  const inside = glyphs.flatMap((glyph): Told[] => {
    const { hidden, deleted, field, special, text } = glyph;
    if (hidden && !quirks.has('textHoldsHidden')) return [];
    if (deleted && !quirks.has('textHoldsDeletions')) return [];
    if (field === 'result' && quirks.has('textOmitsFieldResults')) return [];
    if (field === 'code' && (!quirks.has('textHoldsFieldCodes') || /[{|}]/.test(text))) return [];
    if (!special) return [{ text, glyph }];
    if (text === '\v' && quirks.has('textOmitsBreaks')) return [];
    if (text === '\v' && quirks.has('lineBreakReadsNewline')) return [{ text: '\n', glyph }];
    if (text === '\u0002' && quirks.has('noteReadsReplacement')) return [{ text: '\ufffd', glyph }];
    if (text === '(' && quirks.has('symbolReadsItself')) return [{ text: '\uf0fe', glyph }];
    return [{ text, glyph }];
  });
  const before = quirks.has('textHoldsListNumbers') ? Array.from(number) : [];
  const end = quirks.has('textHoldsCellEnds') && cell !== null && isLastOfCell ? ['\u0007'] : [];
  const around = (characters: string[]): Told[] => characters.map((text) => ({ text, glyph: undefined }));
  return [...around(before), ...inside, ...around(end)];
}

/** The characters behind a stretch of a told text, by UTF-16 offsets; null where not all of them are the report's. */
export function behind(told: readonly Told[], start: number, end: number): Glyph[] | null {
  const found: Glyph[] = [];
  let at = 0;
  for (const { text, glyph } of told) {
    // What has no text, as a text box, stands between characters.
    if (at >= start && at < end && text !== '') {
      if (!glyph) return null;
      found.push(glyph);
    }
    at += text.length;
  }
  return found.length > 0 ? found : null;
}
