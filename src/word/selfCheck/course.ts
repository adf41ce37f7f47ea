import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { asFailure } from '../office/run';
import type { ClerkExperiment, ClerkStep, Experiment, Outcome, Surroundings } from './experiment';
import { judge } from './judge';
import { clearSheet, lookAtSheet, type Sheet, startSheet } from './sheet';

/** What the open document is to the self-check. @param stamp of a run that is under way, if one is. @throws WordFailure */
export function lookAtDocument(stamp?: string): Promise<Sheet> {
  return inTurn(() => runTracked((context) => lookAtSheet(context, stamp)));
}

/** Begins in the open document if that is empty. @returns what it was. @throws WordFailure */
export function begin(stamp: string): Promise<Sheet> {
  return inTurn(() => runTracked((context) => startSheet(context, stamp)));
}

/** Empties the document that a run has worked in. @throws WordFailure; `gone` if it is another document */
export function end(stamp: string): Promise<void> {
  return inTurn(() => runTracked((context) => clearSheet(context, stamp, 'leave')));
}

/**
 * Tries one experiment in a document that was cleared of the one before. What fails in it is its outcome.
 * @throws WordFailure if the document cannot be cleared; `gone` if it is another one by now
 */
export function tryOut(experiment: Experiment, surroundings: Surroundings): Promise<Outcome> {
  if (!isOffered(experiment)) return Promise.resolve(notOffered(experiment));
  return inTurn(async () => {
    await runTracked((context) => clearSheet(context, surroundings.stamp));
    return observe(experiment, surroundings);
  });
}

/**
 * Writes what the clerk needs for a step, into a document that was cleared.
 * @returns the outcomes of those experiments that are over already: not offered, or failed
 * @throws WordFailure likewise
 */
export function prepare(step: ClerkStep, surroundings: Surroundings): Promise<readonly Outcome[]> {
  return inTurn(async () => {
    await runTracked((context) => clearSheet(context, surroundings.stamp));
    const over: Outcome[] = [];
    for (const experiment of step.experiments) {
      if (!isOffered(experiment)) over.push(notOffered(experiment));
      else over.push(...(await prepareOne(experiment, surroundings)));
    }
    return over;
  });
}

/** What the pane does while the clerk is at a step. */
export function doMeanwhile({ meanwhile }: ClerkStep): Promise<void> {
  // What fails here is seen in what comes of the step.
  return meanwhile ? inTurn(() => runTracked(meanwhile).catch(() => undefined)) : Promise.resolve();
}

/**
 * Looks what came of a step that the clerk has done.
 * @param over the ids of those of its experiments that were over before
 * @throws WordFailure `gone` if another document is open by now
 */
export function lookAtStep(
  { experiments }: ClerkStep,
  surroundings: Surroundings,
  over: ReadonlySet<string>,
): Promise<readonly Outcome[]> {
  return inTurn(async () => {
    const outcomes: Outcome[] = [];
    await runTracked((context) => demandStamp(context, surroundings.stamp));
    for (const experiment of experiments)
      if (!over.has(experiment.id)) outcomes.push(await observe(experiment, surroundings));
    return outcomes;
  });
}

/**
 * As `Word.run` does it: Word keeps every object that is asked for, and an experiment may use it in any of its batches.
 * @throws WordFailure for whatever fails inside
 */
async function runTracked<T>(action: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(action);
  } catch (error) {
    throw await asFailure(error);
  }
}

async function demandStamp(context: Word.RequestContext, stamp: string): Promise<void> {
  const first = context.document.body.paragraphs.getFirst();
  first.load('text');
  await context.sync();
  if (first.text !== stamp) throw new WordFailure('gone', 'This is not the document of the self-check');
}

async function observe(experiment: Experiment, surroundings: Surroundings): Promise<Outcome> {
  try {
    const came = await runTracked((context) => experiment.observe(context, surroundings));
    return judge(experiment, came);
  } catch (error) {
    return failed(experiment, error);
  }
}

async function prepareOne(experiment: ClerkExperiment, surroundings: Surroundings): Promise<Outcome[]> {
  try {
    await runTracked((context) => experiment.prepare(context, surroundings));
    return [];
  } catch (error) {
    return [failed(experiment, error)];
  }
}

function isOffered(experiment: Experiment): boolean {
  return experiment.isOffered?.() ?? true;
}

function notOffered({ id }: Experiment): Outcome {
  return { id, verdict: 'notOffered', came: '' };
}

function failed({ id }: Experiment, error: unknown): Outcome {
  return { id, verdict: 'failed', came: codeOf(error) };
}

/** Word's own code where it gave one: its messages may hold words of a document. */
function codeOf(error: unknown): string {
  if (!(error instanceof WordFailure)) return 'unknown';
  return error.cause instanceof OfficeExtension.Error ? error.cause.code : error.code;
}
