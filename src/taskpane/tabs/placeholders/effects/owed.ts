import { nameOfColour } from '../../../../word/office/colours';
import { readSetting } from '../../../../word/office/settings';
import { owedSpansOf } from '../../../../word/traces/owedRuns';
import type { ReportPackage } from '../../../../word/package/reportPackage';
import type { Store } from '../store';

/** Takes note of what the clerk has marked up as not yet done. @param file undefined where it could not be read */
export function noteOwed(store: Store, file: ReportPackage | undefined): void {
  const { worklist, owed: before } = store.state;
  const colour = readSetting('markColour');
  const ours = colour === undefined ? undefined : nameOfColour(colour);
  const owed = file && worklist ? owedSpansOf(file, worklist.paragraphs, ours) : [];
  if (owed.length + before.length > 0) store.set({ owed });
}
