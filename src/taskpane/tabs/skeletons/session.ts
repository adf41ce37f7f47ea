import type { Library } from '../../../library/own/library';
import type { Skeleton } from '../../../library/skeleton';
import type { CountPhrase } from '../../../outline/countPhrases';
import type { Paragraph } from '../../../report/paragraph';
import { openNewDocument } from '../../../word/office/newDocument';
import { selectSpan } from '../../../word/edit/select';
import { readSelectedParagraphs } from '../../../word/read/selectedParagraphs';
import { consumeTrackingChange } from '../../../word/office/trackingChange';
import { type Action, ActionQueue } from '../../shared/actionQueue';
import { download } from '../../shared/download';
import type { Followed } from '../../shared/followed';
import { Observable } from '../../shared/observable';
import { newFile } from './derive/newFile';
import type { Chosen } from './derive/planned';
import { insertChosen, noticeOfError, takeBackInserted } from './effects';
import {
  type Doing,
  isEmpty,
  NOTHING_CHOSEN,
  type SkeletonsState,
  withReport,
  withTicked,
  withTickedOf,
} from './state';

/** Where the report comes from. */
export interface ReportSource {
  readonly followed: Observable<Followed>;
  /** Asks for the report and the cursor as they are now. */
  follow(): void;
}

/** What the clerk can do in the tab. While one thing is done with the report, another that is asked for is not. */
export class SkeletonsSession extends Observable<SkeletonsState> {
  private readonly queue = new ActionQueue<Action<Doing>>({
    accepted: ({ name: doing }) => {
      // Who is shown a place is not done with what was told of it.
      this.set(doing === 'show' ? { doing } : { doing, notice: undefined });
    },
    slow: () => {
      this.set({ notice: { says: 'slow' } });
    },
    failed: (_action, error) => {
      this.set({ notice: noticeOfError(error) });
    },
    ended: () => {
      if (this.getState().notice?.says === 'slow') this.set({ notice: undefined });
      const tracking = consumeTrackingChange();
      if (tracking) this.set({ notice: { says: 'trackingChanged', to: tracking } });
      this.set({ doing: undefined });
      this.source.follow();
    },
  });

  constructor(private readonly source: ReportSource) {
    super(NOTHING_CHOSEN);
  }

  /** Follows the report and the cursor, as long as the tab is shown. @returns a function that ends it */
  follow(): () => void {
    const { followed } = this.source;
    const update = (): void => {
      const { report, unread } = followed.getState();
      const read = unread ? undefined : report;
      this.set({ ...withReport(this.getState(), read), unread });
      if (read && !this.getState().way) this.set({ way: isEmpty({ report: read }) ? 'report' : 'section' });
    };
    const end = followed.subscribe(update);
    update();
    this.source.follow();
    return end;
  }

  tick(skeleton: Skeleton, isTicked: boolean): void {
    this.set(withTicked(this.getState(), skeleton, isTicked));
  }

  /** Unticks what is in the library no longer. @param there the ids of what is */
  forget(there: ReadonlySet<string>): void {
    const state = this.getState();
    const change = withTickedOf(state, there);
    if (change !== state) this.set(change);
  }

  choose(choice: Partial<Pick<SkeletonsState, 'way' | 'from' | 'place' | 'variant' | 'renumbers'>>): void {
    this.set(choice);
  }

  /** The clerk has deleted a skeleton of their own. @param before the library with it */
  removed(skeleton: Skeleton, before: Library): void {
    this.set({ notice: { says: 'removed', skeleton, before } });
  }

  /** It could not come back: its name is taken, or there is no room. */
  notRestored(name: string): void {
    this.set({ notice: { says: 'notRestored', name } });
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  /** Inserts what is chosen. @param inserted told when it is done */
  insert(chosen: Chosen, inserted: () => void): void {
    const options = this.getState();
    this.ask('insert', async () => {
      const change = await insertChosen(chosen, options);
      this.set(change);
      if (change.last) inserted();
    });
  }

  /** Takes back what was inserted last, if it still stands as it was inserted. */
  takeBack(): void {
    const { last } = this.getState();
    if (!last) return;
    this.ask('takeBack', async () => {
      this.set({ notice: await takeBackInserted(last), last: undefined });
    });
  }

  /** Has Word open what is chosen as a new document, in a window of its own. */
  open(chosen: Chosen): void {
    this.ask('open', async () => {
      await openNewDocument(newFile(chosen));
      this.set({ notice: { says: 'opened' } });
    });
  }

  /** Hands what is chosen to the browser, as a new document. */
  download(chosen: Chosen): void {
    this.ask('open', () =>
      Promise.resolve().then(() => {
        download(`${chosen.skeletons[0]?.name ?? ''}.docx`, newFile(chosen));
      }),
    );
  }

  /** Hands on the paragraphs that are selected in the report, if any are. */
  keep(handOn: (paragraphs: readonly Paragraph[]) => void): void {
    this.ask('keep', async () => {
      const paragraphs = await readSelectedParagraphs();
      if (paragraphs.some(({ text }) => text.trim() !== '')) handOn(paragraphs);
      else this.set({ notice: { says: 'nothingSelected' } });
    });
  }

  /** Shows a count that no longer fits. */
  show({ span }: CountPhrase): void {
    this.ask('show', async () => {
      const reason = await selectSpan(span);
      if (reason) this.set({ notice: { says: 'notSelected', reason } });
    });
  }

  private ask(name: Doing, work: () => Promise<void>): void {
    this.queue.ask({ name, policy: 'ignore', work });
  }
}
