import type { Experiment, Outcome } from '../../../../word/selfCheck/experiment';
import { CLERK_STEPS } from '../../../../word/selfCheck/experiments';

/** A self-check that has begun: as it is kept while the document is closed and opened again. */
export interface Run {
  /** Stands in the document's first line. */
  readonly id: string;
  /** The day on which it began, such as `2026-11-28`. */
  readonly day: string;
  readonly outcomes: readonly Outcome[];
  /** The experiment that is being tried; where this is found again, Word has not come back from it. */
  readonly underway: string | null;
  /** The step that the clerk was asked for. */
  readonly step: string | null;
  readonly isOver: boolean;
}

/** A run that begins: no other has its id. */
export function newRun(day: string): Run {
  return { id: newId(), day, outcomes: [], underway: null, step: null, isOver: false };
}

/** Whether all of these have been tried. */
export function areTried({ outcomes }: Run, experiments: readonly Experiment[]): boolean {
  return experiments.every(({ id }) => outcomes.some((outcome) => outcome.id === id));
}

/**
 * The run as it is found again in another pane. What Word has not come back from has failed, and is not tried again;
 * a step that was broken off begins anew, but one that is done by closing the document is done.
 */
export function foundAgain(run: Run | null): Run | null {
  if (!run) return null;
  const { underway, outcomes } = run;
  const isClosed = CLERK_STEPS.some(({ id, isClosing }) => id === run.step && isClosing);
  const failed: Outcome[] = underway === null ? [] : [{ id: underway, verdict: 'failed', came: 'NoAnswer' }];
  return { ...run, underway: null, outcomes: [...outcomes, ...failed], step: isClosed ? run.step : null };
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');
}
