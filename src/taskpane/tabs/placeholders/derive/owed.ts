import { OWED_SIGNS, type OwedSign, type OwedSpan } from '../../../../report/owedRun';
import type { Paragraph } from '../../../../report/paragraph';
import { commonEnds } from '../../../../worklist/matching/ends';
import type { Filter } from '../state';

const NONE: readonly OwedSpan[] = [];

/**
 * What is marked up as not yet done as it stands now. What was written over is done; what was moved is found by its paragraph.
 * @param owed as it was when the report was read
 * @param paragraphs the report as it reads now, the body first
 */
export function standingOwed(
  owed: readonly OwedSpan[],
  paragraphs: readonly Paragraph[],
): readonly OwedSpan[] {
  if (owed.length === 0) return NONE;
  const body = paragraphs.filter(({ part }) => part === 'body');
  const places = new Map(body.map(({ text }, index) => [text, index]));
  return owed.flatMap((each): OwedSpan[] => {
    const { span, within } = each;
    const now = body[span.paragraph]?.text ?? '';
    const elsewhere = places.get(within);
    if (now === within) return [each];
    if (elsewhere !== undefined) return [{ ...each, span: { ...span, paragraph: elsewhere } }];
    const { head, tail } = commonEnds(within, now);
    if (span.end <= head) return [each];
    const by = now.length - within.length;
    if (span.start < within.length - tail) return [];
    return [{ ...each, span: { ...span, start: span.start + by, end: span.end + by } }];
  });
}

/** Whether a filter shows what is marked up, and no placeholders. */
export function isSign(filter: Filter | undefined): filter is OwedSign {
  return OWED_SIGNS.some((sign) => sign === filter);
}
