import type { Phrase } from '../../../library/phrase';
import { stepByStep, type Steps } from '../../../report/steps';
import type { Years } from '../../../rollover/decision';
import type { Placing } from '../../../rollover/plan/additions';
import { yearOfReport } from '../../../rollover/yearOf';
import { openReportFileInSteps } from '../../../word/file/reportFile';
import { RefusedFile } from '../../../word/file/refusal';
import { thisDocument } from '../../../word/file/thisDocument';
import { openNewDocument } from '../../../word/office/newDocument';
import { type Action, ActionQueue } from '../../shared/actionQueue';
import { failureOf } from '../../shared/failure';
import { Observable } from '../../shared/observable';
import { proposeInSteps } from './derive/decide';
import { newReportInSteps } from './derive/newReport';
import { type Choice, type LastYear, NOTHING_READ, type RolloverState } from './state';

type Doing = NonNullable<RolloverState['doing']>;

/** Making this year's report of one of last year's. While one thing is done, another that is asked for is not. */
export class RolloverSession extends Observable<RolloverState> {
  private readonly queue = new ActionQueue<Action<Doing>>({
    accepted: ({ name: doing }) => {
      this.set({ doing, notice: undefined });
    },
    slow: () => {
      this.set({ notice: { says: 'slow' } });
    },
    failed: (_action, error) => {
      this.set({
        notice:
          error instanceof RefusedFile
            ? { says: 'refused', reason: error.reason }
            : { says: 'failure', failure: failureOf(error) },
      });
    },
    ended: () => {
      const { notice } = this.getState();
      this.set({
        ...{ doing: undefined, progress: undefined },
        notice: notice?.says === 'slow' ? undefined : notice,
      });
    },
  });
  /** The clerk has gone: what is being done is not wanted any more. */
  private isLeft = false;

  constructor(private readonly phrases: readonly Phrase[]) {
    super(NOTHING_READ);
  }

  /** Reads last year's report from a file that the clerk has chosen. */
  readFile(file: Pick<File, 'name' | 'arrayBuffer'>): void {
    this.ask('read', async () => {
      let bytes;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        this.set({ notice: { says: 'unreadable' } });
        return;
      }
      await this.take(file.name, bytes);
    });
  }

  /** Takes the document that is open for last year's report. */
  readThis(): void {
    this.ask('read', async () => {
      await this.take('', await thisDocument());
    });
  }

  /** The clerk says which year the report is about, and which the new one. What was chosen before is given up. */
  setYears(years: Years): void {
    this.ask('read', async () => {
      const { source } = this.getState();
      if (source) await this.decide(source, years);
    });
  }

  choose(key: string, choice: Choice | undefined): void {
    const choices = new Map(this.getState().choices);
    if (choice) choices.set(key, choice);
    else choices.delete(key);
    this.set({ choices });
  }

  /** The clerk has looked at it, or has not after all. */
  see(key: string, isSeen: boolean): void {
    const seen = new Set(this.getState().seen);
    if (isSeen) seen.add(key);
    else seen.delete(key);
    this.set({ seen });
  }

  /** What becomes of a task of last year's plan; nothing said of it, it stays in the plan alone. */
  place(key: string, placing: Placing | undefined): void {
    const placings = new Map(this.getState().placings);
    if (placing) placings.set(key, placing);
    else placings.delete(key);
    this.set({ placings });
  }

  /** Has Word open the new report in a window of its own. */
  open(): void {
    this.ask('open', async () => {
      const file = await this.file();
      if (!file) return;
      await openNewDocument(file);
      this.set({ notice: { says: 'opened' } });
    });
  }

  /** Hands the new report to the browser. @param save saves it */
  download(save: (bytes: Uint8Array) => void): void {
    this.ask('open', async () => {
      const file = await this.file();
      if (file) save(file);
    });
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  /** The page is left: what takes long ends at its next step. */
  leave(): void {
    this.isLeft = true;
  }

  private file(): Promise<Uint8Array | undefined> {
    return this.inSteps(newReportInSteps(this.getState()));
  }

  private async take(name: string, bytes: Uint8Array): Promise<void> {
    const file = await this.inSteps(openReportFileInSteps(bytes));
    if (!file) return;
    const { paragraphs, revisions, comments } = file;
    const source: LastYear = { name, bytes, paragraphs, revisions, comments };
    const year = yearOfReport(paragraphs.map(({ text }) => text));
    if (year !== null) await this.decide(source, { year, to: year + 1 });
    else this.set({ ...NOTHING_READ, source, doing: 'read' });
  }

  private async decide(source: LastYear, years: Years): Promise<void> {
    const steps = proposeInSteps(source.paragraphs, years, this.phrases, (progress) => {
      this.set({ progress });
    });
    const proposed = await this.inSteps(steps);
    if (proposed) this.set({ source, ...proposed });
  }

  private inSteps<T>(steps: Steps<T>): Promise<T | undefined> {
    return stepByStep(steps, () => !this.isLeft);
  }

  private ask(name: Doing, work: () => Promise<void>): void {
    this.queue.ask({ name, policy: 'ignore', work });
  }
}
