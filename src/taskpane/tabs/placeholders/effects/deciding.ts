import { type Decision, decide } from '../../../../worklist/decisions';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import type { Desk } from '../desk';
import { keep } from '../keep';
import type { Said } from '../undoStep';

/**
 * Says what an entry is, or takes that back with `undefined`: in the list at once, and in the document.
 * @returns what undo is to know of it
 */
export function say(desk: Desk, id: number, decision: Decision | undefined): Said {
  const { worklist, decided } = desk.state;
  const before = decided.decisions.get(id);
  if (!worklist) return { id, decision, before, fingerprint: undefined };
  desk.set({ decided: decide(decided, worklist, id, decision) });
  desk.settle();
  desk.isUntidy = true;
  keep('decisions', desk.state.decided.kept);
  return { id, decision, before, fingerprint: fingerprintsOf(worklist).get(id) };
}
