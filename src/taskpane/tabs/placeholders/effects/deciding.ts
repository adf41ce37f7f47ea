import { type DocumentSettings, writeSetting } from '../../../../word/office/settings';
import type { Decision } from '../../../../worklist/decisions';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import type { Store } from '../store';
import { withDecision } from '../transitions/opening';
import type { RecordedDecision } from '../undoStep';

/**
 * Records what the clerk says of an entry, or takes that back with `undefined`: in the list and in the document, at once.
 * @returns what undo is to know of it
 */
export function recordDecision(store: Store, id: number, decision: Decision | undefined): RecordedDecision {
  const { worklist, decided } = store.state;
  const before = decided.decisions.get(id);
  if (!worklist) return { id, decision, before, fingerprint: undefined };
  store.set(withDecision(store.state, worklist, id, decision));
  const { kept } = store.state.decided;
  if (kept !== decided.kept) keepSaid('decisions', kept);
  return { id, decision, before, fingerprint: fingerprintsOf(worklist).get(id) };
}

/** Has the document remember what was said of entries. */
export function keepSaid<K extends 'decisions' | 'waits'>(key: K, kept: DocumentSettings[K]): void {
  writeSetting(key, Object.keys(kept).length === 0 ? undefined : kept);
}
