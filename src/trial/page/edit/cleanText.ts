/** Text from outside as a document can hold it: without what XML has no sign for. Line ends stay as they are. */
export function cleanText(text: string): string {
  return Array.from(text).filter(isAllowed).join('');
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return ['\t', '\n', '\v', '\r'].includes(character);
  // Half of a pair alone, and the two that are no characters.
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
