import type { Phrase } from '../../../library/phrase';
import type { Years } from '../../../rollover/decision';
import { lookedAt } from '../../../rollover/look';
import { rollOver } from '../../../rollover/rollOver';
import { yearOfReport } from '../../../rollover/yearOf';
import { openReportFile } from '../../../word/file/reportFile';
import { RefusedFile } from '../../../word/file/refusal';
import { thisDocument } from '../../../word/file/thisDocument';
import { openNewDocument } from '../../../word/office/newDocument';
import { type Action, ActionQueue } from '../../shared/actionQueue';
import { failureOf } from '../../shared/failure';
import { Observable } from '../../shared/observable';
import { rewritesOf } from './derive/rewrites';
import { type Choice, type LastYear, NOTHING_READ, type RolloverState } from './state';

type Doing = NonNullable<RolloverState['doing']>;

/** Making this year's report of one of last year's. While one thing is done, another that is asked for is not. */
export class RolloverSession extends Observable<RolloverState> {
  private readonly queue = new ActionQueue<Action<Doing>>({
    accepted: ({ name: doing }) => {
      this.set({ doing, notice: undefined });
    },
    slow: () => undefined,
    failed: (_action, error) => {
      this.set({
        notice:
          error instanceof RefusedFile
            ? { says: 'refused', reason: error.reason }
            : { says: 'failure', failure: failureOf(error) },
      });
    },
    ended: () => {
      this.set({ doing: undefined });
    },
  });

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
      this.take(file.name, bytes);
    });
  }

  /** Takes the document that is open for last year's report. */
  readThis(): void {
    this.ask('read', async () => {
      this.take('', await thisDocument());
    });
  }

  /** The clerk says which year the report is about, and which the new one. What was chosen before is given up. */
  setYears(years: Years): void {
    const { source } = this.getState();
    if (source) this.decide(source, years);
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

  /** Has Word open the new report in a window of its own. */
  open(): void {
    this.ask('open', async () => {
      await openNewDocument(this.file());
      this.set({ notice: { says: 'opened' } });
    });
  }

  /** Hands the new report to the browser. @param save saves it */
  download(save: (bytes: Uint8Array) => void): void {
    this.ask('open', () =>
      Promise.resolve().then(() => {
        save(this.file());
      }),
    );
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  /** Last year's report is put away. */
  leave(): void {
    this.set(NOTHING_READ);
  }

  /** The new report. Last year's is read anew for it: to write uses up what was read. */
  private file(): Uint8Array {
    const state = this.getState();
    if (!state.source) throw new Error('No report was read');
    return openReportFile(state.source.bytes).write(rewritesOf(state));
  }

  private take(name: string, bytes: Uint8Array): void {
    const { paragraphs, revisions, comments } = openReportFile(bytes);
    const source: LastYear = { name, bytes, paragraphs, revisions, comments };
    const year = yearOfReport(paragraphs.map(({ text }) => text));
    this.set({ ...NOTHING_READ, source });
    if (year !== null) this.decide(source, { year, to: year + 1 });
  }

  private decide({ paragraphs }: LastYear, years: Years): void {
    const decisions = rollOver(paragraphs, years, this.phrases);
    const look = lookedAt(paragraphs, decisions, years);
    this.set({ years, decisions, look, choices: new Map(), seen: new Set() });
  }

  private ask(name: Doing, work: () => Promise<void>): void {
    this.queue.ask({ name, policy: 'ignore', work });
  }
}
