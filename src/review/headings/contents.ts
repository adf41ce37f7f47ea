import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

const BEGINS = /^[\s　]*目[\s　]*录[\s　]*$/;

/** The paragraphs of a report's table of contents, by their index in the body: headings that stand again further down. */
export const contentsOf = onceFor(({ all, landmarks }: ReviewedReport): ReadonlySet<number> => {
  const begin = all.find(({ part, text }) => part === 'body' && BEGINS.test(text))?.index;
  if (begin === undefined) return new Set();
  const headings = landmarks.filter(({ heading, paragraph }) => heading !== null && paragraph > begin);
  return new Set(
    headings
      .filter(({ heading }, i) => headings.slice(i + 1).some((each) => each.heading?.text === heading?.text))
      .map(({ paragraph }) => paragraph),
  );
});
