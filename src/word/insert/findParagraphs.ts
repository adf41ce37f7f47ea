import type { Paragraph } from '../../report/paragraph';

/** Where paragraphs with some texts stand one behind the other: the index of the first, for each time that they do. */
export function findParagraphs(texts: readonly string[], paragraphs: readonly Paragraph[]): number[] {
  return paragraphs
    .map(({ index }) => index)
    .filter((at) => texts.every((text, i) => paragraphs[at + i]?.text === text));
}

/** The index that is nearest to where something is looked for, the first of two; undefined where there is none. */
export function nearest(indices: readonly number[], wanted: number): number | undefined {
  return [...indices].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
