import type { Decision } from '../../../worklist/decisions';
import type { Filled } from '../../../worklist/filled';

/** What was said of an entry. */
export interface RecordedDecision {
  readonly id: number;
  /** Undefined: what was said before was taken back in the list. */
  readonly decision: Decision | undefined;
  /** What was said of it before. */
  readonly before: Decision | undefined;
  /** Knows the entry again when it was filled over and comes back: then it has another id. */
  readonly fingerprint: string | undefined;
}

/** Something that the clerk has done in one go, and that undo takes back in one go. */
export type UndoStep =
  | { readonly type: 'fills'; readonly fills: readonly Filled[] }
  | (RecordedDecision & { readonly type: 'decision'; readonly decision: Decision });

/** The steps with what was said now. What was taken back in the list is none any more. */
export function withRecorded(steps: readonly UndoStep[], recorded: RecordedDecision): readonly UndoStep[] {
  const { id, decision, before } = recorded;
  if (decision === undefined) return steps.filter((step) => step.type === 'fills' || step.id !== id);
  return decision === before ? steps : [...steps, { ...recorded, type: 'decision', decision }];
}
