import type { Paragraph } from '../../../../report/paragraph';
import { writeSetting } from '../../../../word/office/settings';
import type { Decision, KeptDecisions } from '../../../../worklist/decisions';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import type { PlaceholdersState } from '../state';
import type { Store } from '../store';
import { withDecision, withParagraphs } from '../transitions/report';
import type { RecordedDecision } from '../undoStep';
import { keepFilled } from './keeping';

/** The list follows the report as it reads now. */
export function applyParagraphs(store: Store, paragraphs: readonly Paragraph[]): void {
  apply(store, withParagraphs(store.state, paragraphs));
}

/**
 * Records what the clerk says of an entry, or takes that back with `undefined`: in the list and in the document, at once.
 * @returns what undo is to know of it
 */
export function recordDecision(store: Store, id: number, decision: Decision | undefined): RecordedDecision {
  const { worklist, decided } = store.state;
  const before = decided.decisions.get(id);
  if (!worklist) return { id, decision, before, fingerprint: undefined };
  apply(store, withDecision(store.state, worklist, id, decision));
  return { id, decision, before, fingerprint: fingerprintsOf(worklist).get(id) };
}

/** Takes on a state that follows from the report, and has the document remember what of it is to be kept. */
export function apply(store: Store, state: PlaceholdersState): void {
  const before = store.state;
  store.set(state);
  // What was found again when the report was opened is kept already.
  if (state.places !== before.places && before.worklist) keepFilled(state);
  if (state.decided.kept !== before.decided.kept) keepDecisions(state.decided.kept);
}

function keepDecisions(kept: KeptDecisions): void {
  writeSetting('decisions', Object.keys(kept).length === 0 ? undefined : kept);
}
