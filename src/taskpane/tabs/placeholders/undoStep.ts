import type { Decision } from '../../../worklist/decisions';
import type { Worklist } from '../../../worklist/entry';
import type { Filled } from '../../../worklist/filled';
import { fingerprintsOf } from '../../../worklist/fingerprint';

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

/** The fills of each step that is one. */
export function fillsOf(steps: readonly UndoStep[]): (readonly Filled[])[] {
  return steps.flatMap((step) => (step.type === 'fills' ? [step.fills] : []));
}

/** The steps without some fills; a step of which nothing is left is none. */
export function withoutFills(steps: readonly UndoStep[], gone: ReadonlySet<Filled>): UndoStep[] {
  return steps.flatMap((step): UndoStep[] => {
    if (step.type === 'decision' || !step.fills.some((each) => gone.has(each))) return [step];
    const fills = step.fills.filter((each) => !gone.has(each));
    return fills.length > 0 ? [{ type: 'fills', fills }] : [];
  });
}

/** The steps with what was said now. What was taken back in the list is none any more. */
export function withRecorded(steps: readonly UndoStep[], recorded: RecordedDecision): readonly UndoStep[] {
  const { id, decision, before } = recorded;
  if (decision === undefined) return steps.filter((step) => step.type === 'fills' || step.id !== id);
  return decision === before ? steps : [...steps, { ...recorded, type: 'decision', decision }];
}

/**
 * The steps over a newer worklist. What was said of an entry that is gone waits for it as long as it may have been
 * filled over; at the end, where no fill can bring it back, it is dropped.
 * @param before the worklist that the steps are about; undefined when the report is read for the first time
 */
export function carrySteps(
  steps: readonly UndoStep[],
  before: Worklist | undefined,
  now: Worklist,
): readonly UndoStep[] {
  if (steps.every(({ type }) => type === 'fills')) return steps;
  const fingerprints = fingerprintsOf(now);
  const isNew = (id: number): boolean => id >= (before?.nextId ?? 0);
  const fresh = new Map([...fingerprints].filter(([id]) => isNew(id)).map(([id, known]) => [known, id]));
  const carried = steps.map((step): UndoStep => {
    if (step.type === 'fills' || fingerprints.has(step.id) || step.fingerprint === undefined) return step;
    return { ...step, id: fresh.get(step.fingerprint) ?? step.id };
  });
  let end = carried.length;
  const isGone = (step: UndoStep | undefined): boolean =>
    step?.type === 'decision' && !fingerprints.has(step.id);
  while (isGone(carried[end - 1])) end--;
  return carried.slice(0, end);
}
