import type { KeptPlace } from '../../../report/keptPlace';
import type { Sketch } from '../../../report/sketch';

/** Which report something belongs to: its address as a hash, or what one without an address is known by. */
export interface ReportKey {
  readonly address: string;
  readonly sketch: Sketch;
}

/** Something that the browser keeps for a report as long as it is open. */
export interface Kept<T> {
  readonly of: ReportKey;
  readonly held: T;
}

/** What was typed and not yet filled in: of an entry by its fingerprint, of a group by its field. */
export type KeptDrafts = Readonly<Record<string, string>>;

/** What a pane that is loaded again goes on with, before the report is read. */
export interface Remembered {
  /** The address of the document, as a hash; empty for none. */
  readonly address: string;
  /** Kept for the report that was open here last. */
  readonly drafts: Kept<KeptDrafts> | undefined;
  readonly places: Kept<readonly KeptPlace[]> | undefined;
  /** Kept by the document itself, and seldom written. */
  readonly placesInDocument: readonly KeptPlace[];
}

export const NOTHING_REMEMBERED: Remembered = {
  address: '',
  drafts: undefined,
  places: undefined,
  placesInDocument: [],
};
