import type { KeptPlace } from '../../../report/keptPlace';
import type { Paragraph } from '../../../report/paragraph';
import { isLike, type Sketch, sketchOf } from '../../../report/sketch';
import type { Worklist } from '../../../worklist/entry';
import { fingerprintsOf } from '../../../worklist/fingerprint';
import { fieldOf, idOfField, isFieldOfGroup } from './derive/rows';

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

/** What a report is known by. */
export function keyOfReport(address: string, paragraphs: readonly Paragraph[]): ReportKey {
  return { address, sketch: address === '' ? sketchOf(paragraphs) : [] };
}

/** What was kept for this report and no other. */
export function rememberedOf(
  { address, drafts, places, placesInDocument }: Remembered,
  paragraphs: readonly Paragraph[],
): { readonly drafts: KeptDrafts; readonly places: readonly KeptPlace[] } {
  const isOf = ({ of }: Kept<unknown>): boolean =>
    of.address === address && (address !== '' || isLike(of.sketch, paragraphs));
  return {
    drafts: drafts && isOf(drafts) ? drafts.held : {},
    places: places && isOf(places) ? places.held : placesInDocument,
  };
}

/** The drafts as they are kept; those of entries that are in the list no more are not. */
export function keepDrafts(drafts: ReadonlyMap<string, string>, worklist: Worklist): KeptDrafts {
  const fingerprints = fingerprintsOf(worklist);
  const kept = [...drafts].flatMap(([field, typed]) => {
    const id = idOfField(field);
    // The field of a group is known by the group's name; others mean nothing to another pane.
    const named = isFieldOfGroup(field) ? field : undefined;
    const key = id === undefined ? named : fingerprints.get(id);
    return key === undefined || typed.trim() === '' ? [] : [[key, typed] as const];
  });
  return Object.fromEntries(kept);
}

/** The drafts by the fields of a worklist. */
export function findDrafts(kept: KeptDrafts, worklist: Worklist): ReadonlyMap<string, string> {
  const fields = new Map([...fingerprintsOf(worklist)].map(([id, known]) => [known, fieldOf(id)]));
  return new Map(Object.entries(kept).map(([key, typed]) => [fields.get(key) ?? key, typed]));
}
