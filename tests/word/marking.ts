import type { Span } from '../../src/report/span';
import { type MarkOptions, type MarkReading, type Marks, withMarkable } from '../../src/word/edit/marks';

/** Marks these spans and nothing else, whatever the report reads as now. */
export function markSpans<S extends Span>(
  spans: readonly S[],
  options: MarkReading & MarkOptions = {},
): Promise<Marks<S>> {
  return withMarkable(options, (report) => report.mark(spans, options));
}
