import type { Worklist } from '../../../../worklist/entry';
import type { Filled } from '../../../../worklist/filled';
import { fingerprintsOf } from '../../../../worklist/fingerprint';
import type { UndoStep } from '../undoStep';

/* The steps of undo as the report goes on. What is recorded of a decision stands beside their type: the first list needs it. */

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
