import type { OwedSign, OwedSpan } from '../../../../report/owedRun';
import type { Paragraph } from '../../../../report/paragraph';
import { sentenceAround } from '../../../../report/sentence';
import { endsOf, firstOf, lastOf } from './cut';
import type { Excerpt } from './excerpt';

/** A line of the list of what is marked up as not yet done. */
export interface OwedRow {
  readonly key: string;
  readonly owed: OwedSpan;
}

/** How much of a long sentence stands before the stretch, behind it, and at either end of a long stretch. */
const LEAD = 12;
const TAIL = 30;
const OWN = 40;

/** The lines of what is marked up in one way. Their keys are their own as long as nothing of that kind is taken away. */
export function owedRows(owed: readonly OwedSpan[], sign: OwedSign): readonly OwedRow[] {
  return owed
    .filter((each) => each.sign === sign)
    .map((each, nth) => ({ key: `${sign} ${nth} ${each.span.text}`, owed: each }));
}

/** The sentence in which a stretch stands, its far ends cut. */
export function owedExcerpt({ span }: OwedSpan, paragraphs: readonly Paragraph[]): Excerpt {
  const text = paragraphs[span.paragraph]?.text ?? span.text;
  const { start, end } = sentenceAround(text, span.start, span.end);
  return {
    before: lastOf(text.slice(start, span.start), LEAD),
    placeholder: endsOf(span.text, OWN),
    after: firstOf(text.slice(span.end, end), TAIL),
  };
}
