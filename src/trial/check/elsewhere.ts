import type { Paragraph } from '../../report/paragraph';
import { packageFromFile } from '../../word/package/packageFromFile';
import { STANDING, textIn } from '../../word/package/sight';

/**
 * The paragraphs of headers, footers, notes and text boxes of the document that is open, where the pane does not look: as its
 * file tells them, counted from 0 within each part. Comments are no part of a report.
 * @throws WordFailure `noFile`
 */
export async function readElsewhere(): Promise<Paragraph[]> {
  const { elsewhere } = await packageFromFile();
  const counts = new Map<string, number>();
  return elsewhere.flatMap(({ part, pieces }): Paragraph[] => {
    if (part === 'comment') return [];
    const index = counts.get(part) ?? 0;
    counts.set(part, index + 1);
    return [{ part, index, text: textIn(pieces, STANDING), number: '' }];
  });
}
