import type { Paragraph } from '../report/paragraph';
import type { ReportPlaceholder } from '../placeholders/scan';
import type { Doubt } from './sure';

/** One placeholder as the clerk works on it. */
export interface Entry {
  /** Stays the same while the report changes around the placeholder. */
  readonly id: number;
  readonly placeholder: ReportPlaceholder;
  /** The text of the whole paragraph in which it stands. */
  readonly text: string;
}

/** The report as it was last read, and its placeholders. */
export interface Worklist {
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the report, the uncertain ones too. */
  readonly entries: readonly Entry[];
  /** The id of the next entry that is new. */
  readonly nextId: number;
  /** Why Word may keep some from us, or tell of some that are not there; null where it does not. */
  readonly doubt: Doubt | null;
  /** Names of the families of placeholders that were passed over. */
  readonly off: readonly string[];
}
