import { isPlain, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { halfWidth, isSearchable, occurrences } from './replay';

/** A part of a paragraph that stands nowhere else in the report, and where a span is in it. UTF-16, end exclusive. */
export interface Context {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far a context reaches to either side of its span, the shortest first: long ones are more likely to hold a format of their own. */
const REACHES: readonly number[] = [8, 20, 60, 110];

/**
 * A context for each span of the body, by which Word finds it in the whole report without being asked for a paragraph; null if one of
 * them has none: it reads like others, it cannot be searched, or something in the report is not as Word's texts say.
 */
export function contextsOf<S extends Span>(
  spans: readonly S[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<S, Context> | null {
  if (!isPlain(paragraphs)) return null;
  // As a search may compare that does not tell full from half width.
  const report = halfWidth(paragraphs.map(({ text }) => text).join('\n'));
  const contexts = new Map<S, Context>();
  for (const span of spans) {
    const context = contextOf(span, paragraphs[span.paragraph]?.text ?? '', report);
    if (!context) return null;
    contexts.set(span, context);
  }
  return contexts;
}

function contextOf({ start, end, text }: Span, paragraph: string, report: string): Context | null {
  if (!isSearchable(text) || paragraph.slice(start, end) !== text) return null;
  for (const reach of REACHES) {
    const from = characterStart(paragraph, Math.max(0, start - reach));
    const to = characterStart(paragraph, Math.min(paragraph.length, end + reach));
    const context = paragraph.slice(from, to);
    if (!isSearchable(context)) return null;
    if (occurrences(report, halfWidth(context)).length === 1)
      return { text: context, start: start - from, end: end - from };
  }
  return null;
}

/** The offset, or the next one if it would split a character in two. */
function characterStart(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at)) ? at + 1 : at;
}
