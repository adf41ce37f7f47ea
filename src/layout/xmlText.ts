import { unwritableIn } from '../report/refusedCharacters';

/**
 * A text as it is written inside an XML element.
 * @throws RangeError if there is a control character in it, half a surrogate pair, or U+FFFE or U+FFFF
 */
export function xmlText(text: string): string {
  const refused = unwritableIn(text);
  if (refused !== undefined) throw new RangeError(`No character of a paragraph's text: ${refused}`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
