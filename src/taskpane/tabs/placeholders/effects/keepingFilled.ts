import { writeSetting } from '../../../../word/office/settings';
import { keepPlaces } from '../../../../worklist/places/kept';
import { keyOfReport } from '../keptWork';
import type { PlaceholdersState } from '../state';
import { write } from './keeping';

/**
 * Keeps what was filled in: in the browser at once, in the document when its settings are saved next. Nothing depends on it:
 * where the document does not take it, it holds until the browser's tab is closed.
 */
export function keepFilled({ worklist, places, remembered: { address } }: PlaceholdersState): void {
  if (!worklist) return;
  const held = keepPlaces(places);
  write('places', { of: keyOfReport(address, worklist.paragraphs), held });
  const filled = held.filter(({ old, reads }) => reads !== old); // what was undone is nothing to travel with the file
  writeSetting('places', filled.length === 0 ? undefined : filled);
}

/** The report is done: the document need not remember what was filled in; the pane does. */
export function forgetFilled(): void {
  writeSetting('places', undefined);
}
