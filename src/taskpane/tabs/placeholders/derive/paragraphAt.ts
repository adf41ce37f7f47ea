import type { Paragraph, Part } from '../../../../report/paragraph';

/** The paragraph with an index in its part; undefined where there is none. */
export function paragraphAt(
  paragraphs: readonly Paragraph[],
  part: Part,
  index: number,
): Paragraph | undefined {
  // The body stands first: there the index is the place in the list.
  const own = paragraphs[index];
  if (own?.part === part && own.index === index) return own;
  return paragraphs.find((each) => each.part === part && each.index === index);
}
