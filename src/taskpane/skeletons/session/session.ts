import type { Skeleton } from '../../../library/skeleton';
import type { CountPhrase } from '../../../outline/countPhrases';
import type { Wish } from '../../../outline/site';
import { insertParagraphs } from '../../../word/insert/insert';
import { takeOutInserted } from '../../../word/insert/takeOut';
import { openNewDocument } from '../../../word/newDocument';
import { readReportAndCursor } from '../../../word/read';
import { selectSpan } from '../../../word/select';
import { readSelectedParagraphs } from '../../../word/selected';
import { failureOf } from '../../failure';
import { Observable } from '../../observable';
import { watchCursor } from '../../placeholders/session/watchCursor';
import type { Paragraph } from '../../../report/paragraph';
import { type Chosen, orderFor, type Planned, planChosen } from '../derive/planned';
import { NOTHING_CHOSEN, type Doing, type ReportView, type SkeletonsState } from './state';
import { asNotice } from './asNotice';

/** What the clerk can do in the tab. Actions on the report happen one after another. */
export class SkeletonsSession extends Observable<SkeletonsState> {
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

  /** @param alone whether everything else is to be unticked: a whole report stands for itself */
  tick(id: string, isTicked: boolean, alone: boolean): void {
    const { ticked } = this.getState();
    const others = alone ? [] : [...ticked].filter((each) => each !== id);
    this.set({ ticked: new Set(isTicked ? [...others, id] : others), notice: undefined });
  }

  /** Unticks what is not on the shelf. @param there the ids of what is */
  forget(there: ReadonlySet<string>): void {
    const ticked = [...this.getState().ticked];
    const kept = ticked.filter((id) => there.has(id));
    if (kept.length < ticked.length) this.set({ ticked: new Set(kept) });
  }

  /** The clerk has deleted a skeleton of their own: it can come back. */
  removed(skeleton: Skeleton): void {
    this.set({ notice: { says: 'removed', skeleton } });
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  /** Inserts what is chosen. @param inserted told when it is done */
  insert(chosen: Chosen, inserted: () => void): void {
    this.take('insert', async () => {
      let planned: Planned | undefined;
      let before = 0;
      const { place, renumbers } = this.getState();
      const result = await insertParagraphs((paragraphs, cursor) => {
        const wish = wishOf(place, { paragraphs, cursor });
        if (!wish) return null;
        before = paragraphs.length;
        planned = planChosen(chosen, paragraphs, wish);
        return orderFor(planned, renumbers);
      });
      if (!result || !planned) {
        this.set({ notice: { says: 'outsideBody' } });
        return;
      }
      const { after } = planned;
      const moved = result.paragraphs.length - before;
      const counts = planned.counts.map((count) => moveCount(count, after, moved));
      const { flaws } = result;
      this.set({ ticked: new Set(), last: result.inserted, notice: { says: 'inserted', flaws, counts } });
      inserted();
    });
  }

  /** Takes back what was inserted last, if it still stands as it was inserted. */
  takeBack(): void {
    const { last } = this.getState();
    if (!last) return;
    this.take('takeBack', async () => {
      const what = await takeOutInserted(last);
      if (what === 'uncertain')
        this.set({ notice: { says: 'failure', failure: { code: 'uncertain', trackingLeftOff: false } } });
      else this.set({ notice: { says: what === 'takenOut' ? 'takenBack' : 'notTakenBack' } });
      this.set({ last: undefined });
    });
  }

  /** Opens a new document in a window of its own. @param base64 made when it is wanted */
  open(base64: () => string): void {
    this.take('open', async () => {
      await openNewDocument(base64());
      this.set({ notice: { says: 'opened' } });
    });
  }

  /** Hands on the paragraphs that are selected in the report, if any are. */
  keep(take: (paragraphs: readonly Paragraph[]) => void): void {
    this.take('keep', async () => {
      const paragraphs = await readSelectedParagraphs();
      if (paragraphs.some(({ text }) => text.trim() !== '')) take(paragraphs);
      else this.set({ notice: { says: 'nothingSelected' } });
    });
  }

  /** Shows a count that no longer fits. */
  show({ span }: CountPhrase): void {
    this.take(undefined, async () => {
      const reason = await selectSpan(span);
      if (reason) this.set({ notice: { says: 'notSelected', reason } });
    });
  }

  private take(doing: Doing | undefined, work: () => Promise<void>): void {
    this.last = this.last.then(async () => {
      this.set(doing ? { doing, notice: undefined } : { doing });
      try {
        await work();
      } catch (error) {
        this.set({ notice: asNotice(error) });
      }
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
        this.set({ report: await readReportAndCursor(this.getState().report?.paragraphs) });
      } catch (error) {
        // Nobody asked; what was asked for is more telling, and an action reads the report itself.
        failureOf(error);
      }
    });
  }
}

/** A count as it stands once something was inserted behind a paragraph. */
function moveCount(count: CountPhrase, after: number, by: number): CountPhrase {
  const { span } = count;
  return span.paragraph <= after ? count : { ...count, span: { ...span, paragraph: span.paragraph + by } };
}

/** Where the chosen ones go; null where that is at the cursor and it is not known where that is. */
export function wishOf(place: SkeletonsState['place'], { cursor }: ReportView): Wish | null {
  if (place === 'end') return 'end';
  return cursor && { paragraph: cursor.paragraph };
}
