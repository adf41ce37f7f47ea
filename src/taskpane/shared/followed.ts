import type { ReportAndCursor } from '../../word/read/readReport';
import type { Failure } from './failure';

/** What all tabs follow and Word is asked for once: the report as it was read last, and where the clerk is in it. */
export interface Followed {
  /** Undefined until it was read. */
  readonly report: ReportAndCursor | undefined;
  /** Why it could not be read last; undefined where it could. */
  readonly unread: Failure | undefined;
}

export const NOTHING_FOLLOWED: Followed = { report: undefined, unread: undefined };
