import { findPlaceholders, mayHoldPlaceholder } from '../placeholders/find';
import type { Paragraph } from '../report/paragraph';

/**
 * Why the placeholders that are found may not be those that are there: the report was edited, and what of it is deleted or
 * hidden is seen only by the next look; Word and its file contradict each other; the file cannot be had; or nobody could look at
 * headers and footers.
 */
export type Doubt = 'edited' | 'contradicted' | 'noFile' | 'noHeaders';

/** The first doubt about the placeholders in the paragraphs; null where those that are found are those that are there. */
export function doubtOf(paragraphs: readonly Paragraph[]): Doubt | null {
  for (const paragraph of paragraphs) {
    const doubt = doubtIn(paragraph);
    if (doubt) return doubt;
  }
  return null;
}

function doubtIn({ part, text, wordText }: Paragraph): Doubt | null {
  if (!wordText || wordText.isSure) return null;
  if (part !== 'body') return 'noHeaders';
  if (wordText.edited === 'layered') return 'edited';
  if (wordText.edited === 'plain') return mayHoldPlaceholder(wordText.text) ? 'edited' : null;
  if (wordText.inFile === undefined) return 'noFile';
  return found(wordText.inFile) === found(text) ? null : 'contradicted';
}

function found(text: string): string {
  return JSON.stringify(
    findPlaceholders(text).map(({ text: each, sure, kind, unit }) => [each, sure, kind, unit]),
  );
}
