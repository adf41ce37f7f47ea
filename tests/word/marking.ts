import type { Span } from '../../src/report/span';
import { type MarkOptions, type Marks, setMarks } from '../../src/word/edit/marks';

/** Marks these spans and nothing else, whatever the report reads as now. */
export function markSpans<S extends Span>(spans: readonly S[], options?: MarkOptions): Promise<Marks<S>> {
  return setMarks(() => spans, options);
}
