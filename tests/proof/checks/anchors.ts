import type { Quirks } from '../../../src/standin/quirks';
import type { Span } from '../../../src/report/span';
import type { Worklist } from '../../../src/worklist/entry';
import { type Glyph, isVisible, type Report, type ReportParagraph, visibleText } from '../model/report';
import { behind, seen, type Told, toldBy } from '../model/telling';

/** The characters of the report that each entry of the pane stands for, by the entry's id. */
export type Anchors = ReadonlyMap<number, readonly Glyph[]>;

const NUMERALS = '一二三四五六七八九十';

/**
 * Finds the characters behind the pane's list. Where its text is neither what the clerk sees nor what this Word may tell
 * instead, nobody can say what an entry stands for.
 * @returns null if the list is not one of this report
 */
export function anchorsOf({ paragraphs, entries }: Worklist, report: Report, quirks: Quirks): Anchors | null {
  const told = report.paragraphs.map((_, index) => readingsOf(report, index, quirks));
  const read = paragraphs.map(({ text }, index) => told[index]?.find((reading) => asText(reading) === text));
  if (paragraphs.length !== told.length || read.some((reading) => !reading)) return null;
  const anchors = new Map<number, readonly Glyph[]>();
  for (const { id, placeholder } of entries) {
    const { start, end } = placeholder.span;
    const glyphs = behind(read[positionOf(paragraphs, placeholder.span)] ?? [], start, end);
    if (glyphs) anchors.set(id, glyphs);
  }
  return anchors;
}

/** Where in the pane's list of paragraphs, and in the model's, something stands. */
export function positionOf(paragraphs: Worklist['paragraphs'], { part, paragraph }: Span): number {
  return paragraphs.findIndex((each) => each.part === part && each.index === paragraph);
}

function readingsOf(report: Report, index: number, quirks: Quirks): Told[][] {
  const paragraph = report.paragraphs[index];
  if (!paragraph) return [];
  const { cell, numbered } = paragraph;
  const before = report.paragraphs.slice(0, index).filter((each) => each.numbered).length;
  const number = numbered ? `${NUMERALS.charAt(before)}、` : '';
  const isLast = report.paragraphs[index + 1]?.cell !== cell;
  const told = toldBy(paragraph, quirks, number, isLast);
  const ofSeen = told.filter(({ glyph }) => glyph && isVisible(glyph));
  // The last two: what the clerk sees, with special characters as this Word tells them, or without some of them.
  return [seen(paragraph), told, ofSeen, seenBy(paragraph, quirks)];
}

/** What the clerk sees, all of it, with special characters as a Word with some quirks tells them. */
export function seenBy(paragraph: ReportParagraph, quirks: Quirks): Told[] {
  const glyphs = paragraph.glyphs.filter(isVisible);
  return glyphs.flatMap((glyph) => {
    const plain = { ...paragraph, glyphs: [{ ...glyph, field: null }] };
    const [told] = toldBy(plain, quirks, '', false);
    return { text: told?.text ?? glyph.text, glyph };
  });
}

/** The text that they make up. */
export function asText(told: readonly Told[]): string {
  return told.map(({ text }) => text).join('');
}

/** Whether the pane's paragraphs read as the clerk sees them. */
export function readsAsSeen({ paragraphs }: Worklist, report: Report): boolean {
  return (
    paragraphs.length === report.paragraphs.length &&
    report.paragraphs.every((paragraph, i) => visibleText(paragraph) === paragraphs[i]?.text)
  );
}
