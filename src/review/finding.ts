import type { Span } from '../report/span';

/** How sure it is that something must change: `error` it is wrong, `warn` it most likely is, `ask` the clerk decides. */
export type Severity = 'error' | 'warn' | 'ask';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warn', 'ask'];

/** Something that a good editor would still find in a report. */
export interface Finding {
  /** The rule's name: `heading-skip`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What is wrong, in one short sentence. */
  readonly message: string;
  /** What to write in the span's place; empty: nothing. Null where only the clerk can know. */
  readonly fix: string | null;
  /** The other places that it is about; empty where it is about one. */
  readonly also: readonly Span[];
}
