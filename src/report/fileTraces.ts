import type { Span } from './span';

/** A place of the report; null where it stands on no text of the body, such as in a header. */
export type Trace = Span | null;

/** What a report's file holds besides the text that is handed in. */
export interface FileTraces {
  readonly comments: readonly Trace[];
  /** What was inserted, deleted or given another format while changes were tracked. */
  readonly revisions: readonly Trace[];
  readonly hidden: readonly Trace[];
  /** Highlights in the colour of our marks. */
  readonly marks: readonly Trace[];
}
