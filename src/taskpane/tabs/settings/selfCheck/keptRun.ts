import { VERDICTS, type Outcome } from '../../../../word/selfCheck/experiment';
import { ALL_EXPERIMENTS, CLERK_STEPS } from '../../../../word/selfCheck/experiments';
import { partitionKey } from '../../../../word/office/partition';
import type { Run } from './run';

const ID = /^[a-z0-9]{6}$/;
const DAY = /^20\d\d-\d\d-\d\d$/;
/** What comes is short; what is longer was put there by somebody else. */
const LONGEST = 2000;

function key(): string {
  return `${partitionKey()}nigao.selfCheck`;
}

/** Keeps a run. Where the browser keeps nothing, it is there as long as the pane is. */
export function keepRun(run: Run): void {
  try {
    localStorage.setItem(key(), JSON.stringify(run));
  } catch {
    // There is no room, or nothing is kept at all.
  }
}

/** Keeps it no longer. */
export function forgetRun(): void {
  try {
    localStorage.removeItem(key());
  } catch {
    // The browser keeps nothing.
  }
}

/** The run that is kept; null where there is none, or what is kept is none of ours: anybody's hand may have been at it. */
export function readRun(): Run | null {
  try {
    return asRun(JSON.parse(localStorage.getItem(key()) ?? 'null'));
  } catch {
    return null;
  }
}

function asRun(value: unknown): Run | null {
  if (!isRecord(value)) return null;
  const { id, day, outcomes, underway, step, isOver } = value;
  if (typeof id !== 'string' || !ID.test(id) || typeof day !== 'string' || !DAY.test(day)) return null;
  if (!Array.isArray(outcomes) || typeof isOver !== 'boolean') return null;
  const known = outcomes.filter(isOutcome);
  const each = new Map(known.map(({ id: of, verdict, came }) => [of, { id: of, verdict, came }]));
  return {
    id,
    day,
    outcomes: [...each.values()],
    underway: ALL_EXPERIMENTS.find((experiment) => experiment.id === underway)?.id ?? null,
    step: CLERK_STEPS.find((one) => one.id === step)?.id ?? null,
    isOver,
  };
}

function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value) || typeof value.came !== 'string' || value.came.length > LONGEST) return false;
  const { id, verdict } = value;
  return (
    ALL_EXPERIMENTS.some((experiment) => experiment.id === id) && VERDICTS.some((each) => each === verdict)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
