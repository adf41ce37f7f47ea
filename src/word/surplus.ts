import type { Target } from './locate';
import type { AlignedParagraph } from './package/align';
import type { ReportPackage } from './package/reportPackage';
import { cutOut, type Interval } from './package/spans';
import { stretchesOf } from './package/stretches';

/** Where our colour stands and should not. */
export interface Surplus {
  readonly targets: Target<object>[];
  /** Paragraphs whose mark is in our colour. */
  readonly marks: Word.Paragraph[];
  /** Places that are known and cannot be reached. */
  readonly unreachable: number;
}

/** Whether nothing stands in the colour but what may. */
export function isNone({ targets, marks, unreachable }: Surplus): boolean {
  return targets.length + marks.length + unreachable === 0;
}

/**
 * Everything in our colour but what stands on the intervals to keep.
 * @param aligned what the file says of each of Word's paragraphs; null where it does not say the same as Word
 * @param keep the intervals to keep, by the index of their paragraph
 * @param name the file's name of our colour
 */
export function surplusOf(
  paragraphs: readonly Word.Paragraph[],
  aligned: readonly (AlignedParagraph | null)[],
  report: ReportPackage,
  keep: ReadonlyMap<number, readonly Interval[]>,
  name: string,
): Surplus {
  const targets: Target<object>[] = [];
  const marks: Word.Paragraph[] = [];
  // What was cut out of the body and put elsewhere, or is not understood, is not touched; but it is said.
  const apart = report.paragraphs.filter((_, i) => aligned[i] === null);
  const untouchable = [...report.elsewhere, ...apart].flatMap(({ pieces }) => pieces);
  let unreachable = untouchable.filter(({ highlight }) => highlight === name).length;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    const seen = aligned[paragraphIndex];
    if (!seen) return;
    if (seen.markHighlight === name) marks.push(paragraph);
    const found = stretchesOf(cutOut(seen, keep.get(paragraphIndex) ?? []), name);
    unreachable += found.unreachable;
    for (const span of found.stretches) targets.push({ span, paragraph, paragraphIndex, views: span.views });
  });
  return { targets, marks, unreachable };
}
