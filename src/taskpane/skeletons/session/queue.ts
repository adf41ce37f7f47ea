import { readReportAndCursor } from '../../../word/read';
import { failureOf } from '../../failure';
import { Observable } from '../../observable';
import { watchCursor } from '../../watchCursor';
import { asNotice } from './asNotice';
import { type Doing, NOTHING_CHOSEN, type SkeletonsState } from './state';

/** How long Word may take for one thing before the clerk is told, in milliseconds. */
const PATIENCE = 10_000;

/** Lets what is done with the report happen in turn, with the report read anew in between. */
export class Queue extends Observable<SkeletonsState> {
  private last: Promise<unknown> = Promise.resolve();
  private isReading = false;

  /** @param reportChanged called when something was done in the report */
  constructor(private readonly reportChanged: () => void) {
    super(NOTHING_CHOSEN);
  }

  /** Follows the report and the cursor, as long as the tab is shown. @returns a function that ends it */
  follow(): () => void {
    this.look();
    return watchCursor(() => {
      this.look();
    });
  }

  /** Does something unless something is being done already: who clicks twice wants it once. */
  protected take(doing: Doing, work: () => Promise<void>): void {
    if (this.getState().doing) return;
    // Who is shown a place is not done with what was told of it.
    this.set(doing === 'show' ? { doing } : { doing, notice: undefined });
    this.last = this.last.then(async () => {
      const slow = setTimeout(() => {
        this.set({ notice: { says: 'slow' } });
      }, PATIENCE);
      try {
        await work();
      } catch (error) {
        this.set({ notice: asNotice(error) });
      }
      clearTimeout(slow);
      if (this.getState().notice?.says === 'slow') this.set({ notice: undefined });
      this.set({ doing: undefined });
      this.reportChanged();
      this.look();
    });
  }

  /** Reads the report and the cursor; the one that waits will see what has moved since. */
  private look(): void {
    if (this.isReading) return;
    this.isReading = true;
    this.last = this.last.then(async () => {
      this.isReading = false;
      try {
        const report = await readReportAndCursor(this.getState().report?.paragraphs);
        this.set({ report, unread: undefined });
      } catch (error) {
        this.set({ report: undefined, unread: failureOf(error) });
      }
    });
  }
}
