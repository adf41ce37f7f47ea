import { newDocument } from '../../../../layout/newDocument';
import { WordFailure } from '../../../../word/office/failure';
import { openNewDocument } from '../../../../word/office/newDocument';
import {
  begin,
  doMeanwhile,
  end,
  lookAtDocument,
  lookAtStep,
  prepare,
  tryOut,
} from '../../../../word/selfCheck/course';
import type { ClerkStep, Outcome, PaneFocus } from '../../../../word/selfCheck/experiment';
import { CLERK_STEPS, EXPERIMENTS } from '../../../../word/selfCheck/experiments';
import { stampOf } from '../../../../word/selfCheck/sheet';
import { type Failure, failureOf } from '../../../shared/failure';
import { Observable } from '../../../shared/observable';
import { dayOf } from '../own/dayOf';
import { forgetRun, keepRun, readRun } from './keptRun';
import { areTried, foundAgain, newRun, type Run } from './run';

/**
 * How far a self-check is. `looking`: at what is open; `ready`: it can begin here; `notEmpty`, `tracked`: it cannot;
 * `elsewhere`: one is under way in another document; `resumable`: in this one; `awaiting`: the clerk.
 */
export type Phase =
  'looking' | 'ready' | 'notEmpty' | 'tracked' | 'elsewhere' | 'resumable' | 'running' | 'awaiting' | 'over';

export interface SelfCheckState {
  readonly phase: Phase;
  readonly run: Run | null;
  /** Why it does not go on; null if it does. */
  readonly failure: Failure | null;
  /** A new document was handed to Word. */
  readonly hasOpened: boolean;
}

/** Some 2,000 paragraphs are a hundred pages. */
const LONG_REPORT = 2000;
/** While the clerk is at a step, the pane does its part as often as this, in milliseconds. */
const BETWEEN = 3000;

/** A self-check, from its beginning to its table. One thing is done at a time. */
export class SelfCheck extends Observable<SelfCheckState> {
  private isBusy = false;
  private isStopped = false;
  private pulse: ReturnType<typeof setInterval> | undefined;

  /** @param pane where the focus is, by the page that shows this */
  constructor(private readonly pane: PaneFocus) {
    super({ phase: 'looking', run: null, failure: null, hasOpened: false });
  }

  /** Looks what is open, and whether a run is kept. Does nothing while one is going on. */
  look(): void {
    const { phase } = this.getState();
    if (phase !== 'running' && phase !== 'awaiting') this.take('looking', () => this.lookAround());
  }

  /** Begins, if the document that is open now is empty. */
  start(): void {
    this.take('looking', async () => {
      const run = newRun(dayOf(new Date()));
      const sheet = await begin(stampOf(run.id));
      if (sheet !== 'empty') this.set({ phase: sheet === 'tracked' ? 'tracked' : 'notEmpty' });
      else {
        this.keep(run);
        await this.goThrough();
      }
    });
  }

  /** Goes on with the run that is kept, or with the step that the clerk has done. */
  goOn(): void {
    this.take('running', () => this.goThrough());
  }

  /** Ends after what is being tried now. */
  stop(): void {
    this.isStopped = true; // what is being tried goes on to its end, and then ends
    this.take('running', () => this.finish());
  }

  /** The clerk could not do it. */
  cannot(): void {
    this.take('running', async () => {
      const run = this.underWay();
      const { experiments = [] } = CLERK_STEPS.find(({ id }) => id === run.step) ?? {};
      const left = experiments.filter((each) => !areTried(run, [each]));
      this.add(left.map(({ id }) => ({ id, verdict: 'notDone', came: '' })));
      await this.goThrough();
    });
  }

  /** Forgets the run, and looks whether another can begin. */
  forget(): void {
    forgetRun();
    this.set({ run: null });
    this.take('looking', () => this.lookAround());
  }

  /** Hands Word an empty document. The pane cannot follow into its window. */
  openNew(): void {
    const { phase } = this.getState();
    this.take(phase, async () => {
      await openNewDocument(newDocument([], { title: '', language: 'zh-CN' }));
      this.set({ phase, hasOpened: true });
    });
  }

  /** The page is gone: the pane does nothing more by itself. */
  leave(): void {
    clearInterval(this.pulse);
  }

  /** One thing at a time; what fails in it is told, and can be tried again. */
  private take(phase: Phase, work: () => Promise<void>): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.isStopped = false;
    clearInterval(this.pulse);
    this.set({ phase, failure: null, hasOpened: false });
    void work()
      .catch((error: unknown) => {
        this.fail(error);
      })
      .finally(() => {
        this.isBusy = false;
      });
  }

  private fail(error: unknown): void {
    const isGone = error instanceof WordFailure && error.code === 'gone';
    const { run } = this.getState();
    if (isGone && run) this.set({ phase: 'elsewhere' });
    else this.set({ phase: run && !run.isOver ? 'resumable' : 'notEmpty', failure: failureOf(error) });
  }

  private async lookAround(): Promise<void> {
    const run = this.getState().run ?? foundAgain(readRun());
    this.set({ run });
    if (run?.isOver) {
      this.set({ phase: 'over' });
      return;
    }
    const sheet = await lookAtDocument(run ? stampOf(run.id) : undefined);
    if (run) this.set({ phase: sheet === 'stamped' ? 'resumable' : 'elsewhere' });
    else this.set({ phase: sheet === 'empty' ? 'ready' : sheet === 'tracked' ? 'tracked' : 'notEmpty' });
  }

  /** Tries what was not tried yet, up to the next step of the clerk. */
  private async goThrough(): Promise<void> {
    this.set({ phase: 'running' });
    for (const experiment of EXPERIMENTS) {
      const run = this.underWay();
      if (this.isStopped) break;
      if (areTried(run, [experiment])) continue;
      this.keep({ ...run, underway: experiment.id });
      this.add([await tryOut(experiment, this.surroundings(run))]);
    }
    for (const step of this.isStopped ? [] : CLERK_STEPS) {
      await this.goAbout(step);
      if (this.isStopped) break;
      if (!areTried(this.underWay(), step.experiments)) {
        this.awaitClerk(step);
        return;
      }
    }
    await this.finish();
  }

  /** Prepares a step; looks what came of it if that was done before. */
  private async goAbout(step: ClerkStep): Promise<void> {
    const run = this.underWay();
    if (areTried(run, step.experiments)) return;
    const surroundings = this.surroundings(run);
    if (run.step === step.id) {
      const over = new Set(run.outcomes.map(({ id }) => id));
      this.add(await lookAtStep(step, surroundings, over));
    } else {
      this.add(await prepare(step, surroundings));
      this.keep({ ...this.underWay(), step: step.id });
    }
  }

  private awaitClerk(step: ClerkStep): void {
    this.set({ phase: 'awaiting' });
    if (step.meanwhile) this.pulse = setInterval(() => void doMeanwhile(step), BETWEEN);
  }

  /** The document is emptied as far as it can be; the results stay whatever becomes of it. */
  private async finish(): Promise<void> {
    const run = this.underWay();
    this.keep({ ...run, underway: null, step: null, isOver: true });
    await end(stampOf(run.id)).catch((error: unknown) => {
      this.set({ failure: failureOf(error) });
    });
    this.set({ phase: 'over' });
  }

  private add(outcomes: readonly Outcome[]): void {
    const run = this.underWay();
    this.keep({ ...run, underway: null, outcomes: [...run.outcomes, ...outcomes] });
  }

  private keep(run: Run): void {
    keepRun(run);
    this.set({ run });
  }

  private underWay(): Run {
    const { run } = this.getState();
    if (!run) throw new Error('No self-check is under way');
    return run;
  }

  private surroundings({ id }: Run) {
    return { stamp: stampOf(id), pane: this.pane, longReport: LONG_REPORT };
  }
}
