import type { Paragraph } from '../../../../report/paragraph';
import { writeSetting } from '../../../../word/office/settings';
import type { Decision, KeptDecisions } from '../../../../worklist/decisions';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import type { PlaceholdersState } from '../state';
import type { Store } from '../store';
import { withDecision, withParagraphs } from '../transitions/report';
import type { RecordedDecision } from '../undoStep';

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
  if (state.filled !== before.filled) keepFilled(state.filled);
  if (state.decided.kept !== before.decided.kept) keepDecisions(state.decided.kept);
}

/**
 * Has the document remember how many placeholders were filled; nothing where none was. Nothing depends on it: it is written
 * when the settings are saved next, and where the document does not take it, it holds until the pane is closed.
 */
export function keepFilled(count: number): void {
  writeSetting('filled', count === 0 ? undefined : count);
}

function keepDecisions(kept: KeptDecisions): void {
  writeSetting('decisions', Object.keys(kept).length === 0 ? undefined : kept);
}
