import { isRecord } from '../../../../library/own/read/isRecord';
import { hashOf } from '../../../../report/hash';
import { documentAddress } from '../../../../word/office/documentAddress';
import { partitionKey } from '../../../../word/office/partition';
import { readSetting } from '../../../../word/office/settings';
import { asPlaces } from '../../../../word/office/settingValues';
import { keepDrafts as draftsToKeep, keyOfReport } from '../keptWork';
import type { Kept, KeptDrafts, Remembered } from '../remembered';
import type { PlaceholdersState } from '../state';

/** What a pane that was loaded again goes on with. */
export function readRemembered(): Remembered {
  const address = documentAddress();
  return {
    address: address === '' ? '' : hashOf(address),
    drafts: read('drafts', asDrafts),
    places: read('places', asPlaces),
    placesInDocument: readSetting('places') ?? [],
  };
}

/** Keeps what is typed as long as the browser's tab is open. */
export function keepDrafts({ worklist, drafts, remembered: { address } }: PlaceholdersState): void {
  if (!worklist) return;
  write('drafts', { of: keyOfReport(address, worklist.paragraphs), held: draftsToKeep(drafts, worklist) });
}

type Key = 'drafts' | 'places';

function keyOf(key: Key): string {
  return `${partitionKey()}nigao.${key}`;
}

/** Keeps something as long as the browser's tab is open. */
export function write(key: Key, kept: Kept<unknown>): void {
  try {
    sessionStorage.setItem(keyOf(key), JSON.stringify(kept));
  } catch {
    // There is no room, or the browser keeps nothing: it is there as long as the pane is.
  }
}

/** Anybody's hand may have been at it. */
function read<T>(key: Key, as: (held: unknown) => T | undefined): Kept<T> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(key)) ?? 'null');
    if (!isRecord(kept) || !isRecord(kept.of)) return undefined;
    const { address, sketch } = kept.of;
    const held = as(kept.held);
    if (typeof address !== 'string' || !Array.isArray(sketch) || held === undefined) return undefined;
    return { of: { address, sketch: sketch.filter((hash) => typeof hash === 'string') }, held };
  } catch {
    return undefined; // the browser keeps nothing, or it is no JSON
  }
}

function asDrafts(held: unknown): KeptDrafts | undefined {
  if (!isRecord(held)) return undefined;
  return Object.fromEntries(
    Object.entries(held).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
