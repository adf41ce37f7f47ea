import type { Paragraph } from '../../report/paragraph';
import type { ReviewedReport } from '../reviewedReport';
import { onceFor } from '../onceFor';
import { quantitiesIn, type Quantity } from './quantities';

/** A sentence with figures in it. */
export interface FiguredSentence {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** Where it begins in its paragraph. */
  readonly start: number;
  /** Offsets are the sentence's. */
  readonly quantities: readonly Quantity[];
}

const SENTENCE = /[^。；！？]+/g;
/** Two figures at least: fewer have nothing to be held against. */
const FIGURES = /\d\D+\d/;

/** The sentences of a report in which figures stand; those that hold what is to be filled in have too few. */
export const figuredSentences = onceFor(({ paragraphs }: ReviewedReport): FiguredSentence[] =>
  paragraphs.flatMap((paragraph) =>
    [...(FIGURES.test(paragraph.text) ? paragraph.text.matchAll(SENTENCE) : [])].flatMap(
      ({ 0: text, index: start }): FiguredSentence[] => {
        const quantities = FIGURES.test(text) ? quantitiesIn(text) : [];
        return quantities.length > 1 ? [{ paragraph, text, start, quantities }] : [];
      },
    ),
  ),
);
