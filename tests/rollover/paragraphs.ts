import type { Paragraph } from '../../src/report/paragraph';

/** The paragraphs of a report's body, by their texts. */
export function paragraphsOf(texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
}
