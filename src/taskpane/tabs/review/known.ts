import type { Phrase } from '../../../library/phrase';

/** What a report is reviewed by, besides the rules. */
export interface Known {
  /** The policy phrases of all libraries. */
  readonly phrases: readonly Phrase[];
  /** The year that the clerk has set: for a report that names none. */
  readonly year: number | null;
  /** The unit's province, as far as the clerk has set it with the county; empty where they have not. */
  readonly province: string;
  /** The unit's name as the clerk has set it; empty where they have not. */
  readonly unit: string;
}
