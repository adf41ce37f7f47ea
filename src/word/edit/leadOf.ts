import type { Paragraph } from '../../report/paragraph';

/** What Word's own text of a paragraph has before all that stands there, as a note's number; null where it differs otherwise. */
export function leadOf({ text, wordText }: Paragraph): string | null {
  if (!wordText) return '';
  const at = wordText.text.length - text.length;
  return wordText.isSure && wordText.text.endsWith(text) ? wordText.text.slice(0, at) : null;
}
