/** What XML 1.0 cannot hold, or what in a paragraph's text would be more than text: tabs, breaks and other controls. */
const REFUSED = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/**
 * A text as it is written inside an XML element.
 * @throws RangeError if there is a control character in it, half a surrogate pair, or U+FFFE or U+FFFF
 */
export function xmlText(text: string): string {
  const [refused] = REFUSED.exec(text) ?? [];
  if (refused !== undefined) {
    const code = refused.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new RangeError(`No character of a paragraph's text: U+${code}`);
  }
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
