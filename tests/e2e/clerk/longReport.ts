import { docxOf, paragraph } from '../../docx';

/** How many paragraphs the long report has, besides its headings. Each lacks two values. */
export const PARAGRAPHS = 2500;

const CHAPTERS = Array.from('一二三四五六七八九十');

/** A report that lacks 5,000 values, in sentences none of which is like another. */
export function longReport(): Uint8Array {
  const inChapter = PARAGRAPHS / CHAPTERS.length;
  const chapters = CHAPTERS.map((number, chapter) => {
    const lines = Array.from({ length: inChapter }, (_, i) => {
      const nth = chapter * inChapter + i + 1;
      return paragraph(`第${nth}户改厕XX座。第${nth}户投入XX.X万元。`);
    });
    return paragraph(`${number}、改厕进展`) + lines.join('');
  });
  return docxOf(chapters.join(''));
}
