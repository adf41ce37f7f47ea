import type { Followed } from '../../followed';
import { Observable } from '../../observable';
import { asNotice } from './asNotice';
import { type Doing, NOTHING_CHOSEN, type SkeletonsState } from './state';
import { consumeTrackingChange } from '../../../word/office/tracking';

/** How long Word may take for one thing before the clerk is told, in milliseconds. */
const PATIENCE = 10_000;

/** Where the report comes from. */
export interface Source {
  readonly followed: Observable<Followed>;
  /** Asks for the report and the cursor as they are now. */
  follow(): void;
}

/** Lets what is done with the report happen in turn, over the report as it is followed. */
export class Queue extends Observable<SkeletonsState> {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly source: Source) {
    super(NOTHING_CHOSEN);
  }

  /** Follows the report and the cursor, as long as the tab is shown. @returns a function that ends it */
  follow(): () => void {
    const { followed } = this.source;
    const take = (): void => {
      const { report, unread } = followed.getState();
      this.set({ report: unread ? undefined : report, unread });
    };
    const end = followed.subscribe(take);
    take();
    this.source.follow();
    return end;
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
      const tracking = consumeTrackingChange();
      if (tracking) this.set({ notice: { says: 'trackingChanged', to: tracking } });
      this.set({ doing: undefined });
      this.source.follow();
    });
  }
}
