/** What ends a sentence in a report. A colon or comma does not: what stands before it is needed to understand. */
const ENDS = '。！？；!?;\n\v';

/**
 * The sentence of a paragraph in which a stretch stands, its end mark included.
 * @param text the paragraph's text
 * @param start where the stretch begins, UTF-16
 * @param end where it ends, exclusive
 * @returns the sentence's own start and end in the paragraph, blanks at its ends left out
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && !ENDS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !ENDS.includes(text.charAt(to))) to++;
  if (to < text.length) to++;
  while (from < start && text.charAt(from).trim() === '') from++;
  while (to > end && text.charAt(to - 1).trim() === '') to--;
  return { start: from, end: to };
}

/** The sentences of a paragraph as `sentenceAround` gives them; what holds blanks alone is none. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at).trim() === '') continue;
    const sentence = sentenceAround(text, at, at + 1);
    found.push(sentence);
    at = sentence.end - 1;
  }
  return found;
}
