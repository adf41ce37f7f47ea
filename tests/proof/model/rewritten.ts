import { type Glyph, isVisible, type Report, type ReportParagraph, visibleOf, visibleText } from './report';

/**
 * A report in which some paragraphs were written anew: they read as they should, but may be formatted otherwise.
 * @param should how the report should read
 * @param is how it was found
 * @param touched the paragraphs that may have been written anew
 * @param free those of them that may read in any way
 * @param ours the file's name of our colour, which is no highlight of the report's own
 * @returns the report as it was found, in the characters of what it should be; null where it reads otherwise
 */
export function rewritten(
  should: Report,
  is: Report,
  touched: ReadonlySet<number>,
  free: ReadonlySet<number>,
  ours: string | undefined,
): Report | null {
  if (should.paragraphs.length !== is.paragraphs.length) return null;
  const paragraphs: ReportParagraph[] = [];
  for (const [index, paragraph] of should.paragraphs.entries()) {
    const found = is.paragraphs[index];
    if (!found || !touched.has(index)) paragraphs.push(paragraph);
    else if (!free.has(index) && visibleText(paragraph) !== visibleText(found)) return null;
    else paragraphs.push(known(paragraph, found, ours));
  }
  return { paragraphs };
}

/** A paragraph as it was found; what is seen of it are the characters that are known, or stand for them. */
function known(
  paragraph: ReportParagraph,
  found: ReportParagraph,
  ours: string | undefined,
): ReportParagraph {
  const before = visibleOf(paragraph);
  let at = 0;
  const glyphs = found.glyphs.map((glyph): Glyph => {
    const highlight = glyph.highlight === ours ? null : glyph.highlight;
    const was = isVisible(glyph) ? before[at++] : undefined;
    return { ...glyph, highlight, instead: was ? [was] : [] };
  });
  return { ...found, cell: paragraph.cell, glyphs };
}
