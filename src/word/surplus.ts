import type { Span } from '../report/span';
import type { Target } from './locate';
import type { PackageParagraph } from './package/paragraphs';
import { cutOut, stretchesOf } from './package/stretches';

/** Where our colour stands and should not. */
export interface Surplus {
  readonly targets: Target<object>[];
  /** Paragraphs whose mark is in our colour. */
  readonly marks: Word.Paragraph[];
  /** Places that are known and cannot be reached. */
  readonly unreachable: number;
}

/**
 * Everything in our colour but what stands on the spans to keep.
 * @param inFile what the file says of each of Word's paragraphs; null where it does not say the same as Word
 * @param all the file's paragraphs, whether they are understood or not
 * @param name the file's name of our colour
 */
export function surplusOf(
  paragraphs: readonly Word.Paragraph[],
  inFile: readonly (PackageParagraph | null)[],
  all: readonly PackageParagraph[],
  keep: readonly Target<Span>[],
  name: string,
): Surplus {
  const targets: Target<object>[] = [];
  const marks: Word.Paragraph[] = [];
  let unreachable = 0;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    const seen = inFile[paragraphIndex];
    if (!seen) {
      // What is not understood is not touched, but it is said.
      if (all[paragraphIndex]?.pieces.some((piece) => piece.highlight === name)) unreachable++;
      return;
    }
    if (seen.markHighlight === name) marks.push(paragraph);
    const kept = keep.filter((target) => target.paragraphIndex === paragraphIndex).map(({ span }) => span);
    const found = stretchesOf(cutOut(seen, kept), name);
    unreachable += found.unreachable;
    for (const span of found.stretches) targets.push({ span, paragraph, paragraphIndex, views: span.views });
  });
  return { targets, marks, unreachable };
}
