import type { Library } from '../../../library/own/library';
import type { Skeleton } from '../../../library/skeleton';
import type { CountPhrase } from '../../../outline/countPhrases';
import type { Plan } from '../../../outline/plan';
import type { Paragraph } from '../../../report/paragraph';
import { insertParagraphs } from '../../../word/insert/insert';
import { removeInserted } from '../../../word/insert/removeInserted';
import { openNewDocument } from '../../../word/office/newDocument';
import { selectSpan } from '../../../word/edit/select';
import { readSelectedParagraphs } from '../../../word/read/selectedParagraphs';
import { type Chosen, draftsOf, orderFor, planDrafts } from '../derive/planned';
import { wishOf } from '../derive/wishOf';
import { Queue } from './queue';
import type { SkeletonsState } from './state';

/** What the clerk can do in the tab. */
export class SkeletonsSession extends Queue {
  /** A whole report stands for itself: it is ticked alone, and unticked when a section is. */
  tick({ id, kind }: Skeleton, isTicked: boolean): void {
    const { ticked } = this.getState();
    const others = [...ticked].filter(([each, its]) => each !== id && kind === 'section' && its === kind);
    this.set({ ticked: new Map(isTicked ? [...others, [id, kind]] : others) });
  }

  /** Unticks what is not on the shelf. @param there the ids of what is */
  forget(there: ReadonlySet<string>): void {
    const { ticked } = this.getState();
    const kept = [...ticked].filter(([id]) => there.has(id));
    if (kept.length < ticked.size) this.set({ ticked: new Map(kept) });
  }

  choose(choice: Partial<Pick<SkeletonsState, 'place' | 'variant' | 'renumbers'>>): void {
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
    const { place, renumbers } = this.getState();
    this.take('insert', async () => {
      const drafts = draftsOf(chosen);
      let plan: Plan | undefined;
      let before = 0;
      const result = await insertParagraphs((paragraphs, cursor) => {
        const wish = wishOf(place, { cursor });
        if (!wish) return null;
        before = paragraphs.length;
        plan = planDrafts(drafts, chosen.variant, paragraphs, wish);
        return orderFor(plan, renumbers);
      });
      if (!result || !plan) {
        this.set({ notice: { says: 'outsideBody' } });
        return;
      }
      const { after } = plan;
      const moved = result.paragraphs.length - before;
      const counts = plan.counts.map((count) => moveCount(count, after, moved));
      const { inserted: last, flaws, isSelected } = result;
      const moves = last.numbers.length;
      const notice = { says: 'inserted', isSelected, moves, flaws, counts } as const;
      this.set({ ticked: new Map(), renumbers: true, last, notice });
      inserted();
    });
  }

  /** Takes back what was inserted last, if it still stands as it was inserted. */
  takeBack(): void {
    const { last } = this.getState();
    if (!last) return;
    this.take('takeBack', async () => {
      const what = await removeInserted(last);
      const uncertain = { says: 'failure', failure: { code: 'uncertain', trackingLeftOff: false } } as const;
      const told = { takenOut: 'takenBack', traces: 'takenBackTraces', changed: 'notTakenBack' } as const;
      const notice = what === 'uncertain' ? uncertain : { says: told[what] };
      this.set({ notice, last: undefined });
    });
  }

  /** Has Word open a new document in a window of its own. @param file makes it */
  open(file: () => Uint8Array): void {
    this.take('open', async () => {
      await openNewDocument(file());
      this.set({ notice: { says: 'opened' } });
    });
  }

  /** Hands a new document to the browser. @param save makes and saves it */
  download(save: () => void): void {
    this.take('open', () => Promise.resolve().then(save));
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
    this.take('show', async () => {
      const reason = await selectSpan(span);
      if (reason) this.set({ notice: { says: 'notSelected', reason } });
    });
  }
}

/** A count as it stands once something was inserted behind a paragraph. */
function moveCount(count: CountPhrase, after: number, by: number): CountPhrase {
  const { span } = count;
  return span.paragraph <= after ? count : { ...count, span: { ...span, paragraph: span.paragraph + by } };
}
