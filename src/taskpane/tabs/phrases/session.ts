import { removeEntry } from '../../../library/own/edit';
import { noteUse } from '../../../library/own/favourites';
import { restoreEntry } from '../../../library/own/restore';
import type { Phrase } from '../../../library/phrase';
import { type InsertionForm, insertionOf } from '../../../library/phrases/insertion';
import { fillSpans } from '../../../word/edit/fill';
import { insertAtCursor, type Words } from '../../../word/insert/atCursor';
import { type Action, ActionQueue } from '../../shared/actionQueue';
import { failureOf } from '../../shared/failure';
import { Observable } from '../../shared/observable';
import type { LibraryStore } from '../../libraryStore/libraryStore';
import { type Done, NOTHING_DONE, type PhraseState } from './state';

/** What the clerk can do with a phrase. Word does one thing at a time: what is asked for meanwhile is not done. */
export class PhraseSession extends Observable<PhraseState> {
  private readonly queue = new ActionQueue<Action<'insert' | 'undo'>>({
    accepted: ({ name: doing }) => {
      this.set({ doing, notice: undefined });
    },
    slow: () => {
      this.set({ notice: { says: 'slow' } });
    },
    failed: (_action, error) => {
      this.set({ notice: { says: 'failure', failure: failureOf(error) } });
    },
    ended: () => {
      const { notice } = this.getState();
      this.set({ doing: undefined, notice: notice?.says === 'slow' ? undefined : notice });
      this.reportChanged();
    },
  });

  /** @param reportChanged called when something was done in the report */
  constructor(
    private readonly libraryStore: LibraryStore,
    private readonly reportChanged: () => void,
  ) {
    super(NOTHING_DONE);
  }

  /** Puts a phrase into the report, at the cursor or in place of what is selected. */
  insert(phrase: Phrase, form: InsertionForm): void {
    const text = insertionOf(phrase, form);
    if (text === null) return;
    this.ask('insert', async () => {
      const words = await insertAtCursor(text);
      this.set({ done: { type: 'inserted', text, words } });
      this.libraryStore.change((library) => noteUse(library, phrase.id));
    });
  }

  /** The clerk has written a phrase of their own. */
  kept(name: string): void {
    this.set({ done: { type: 'kept', name }, notice: undefined });
  }

  /** Deletes a phrase of the clerk's own; it can come back. */
  remove({ id, name }: Phrase): void {
    const { before } = this.libraryStore.edit((now) => ({ library: removeEntry(now, id), before: now }));
    this.set({ done: { type: 'removed', id, name, before }, notice: undefined });
  }

  /** Undoes what was done last. */
  undo(): void {
    const { done } = this.getState();
    if (done?.type === 'removed') this.restore(done);
    else if (done?.type === 'inserted') this.takeBack(done.words);
  }

  dismiss(): void {
    this.set({ notice: undefined });
  }

  private restore({ id, before }: Extract<Done, { type: 'removed' }>): void {
    const edit = this.libraryStore.edit((now) => restoreEntry(now, id, before));
    this.set(
      'library' in edit ? { done: undefined, notice: undefined } : { notice: { says: 'notRestored' } },
    );
  }

  /** Puts back what was there before, if what was inserted still stands. */
  private takeBack({ span, replaced }: Words): void {
    if (!span) return;
    this.ask('undo', async () => {
      const { outcomes, failure } = await fillSpans([{ span, value: replaced }]);
      if (failure) throw failure;
      const [outcome] = outcomes;
      if (outcome === 'uncertain') this.set({ notice: { says: 'perhapsUndone' } });
      else if (outcome !== 'filled') this.set({ notice: { says: 'notUndone' } });
      this.set({ done: undefined });
    });
  }

  private ask(name: 'insert' | 'undo', work: () => Promise<void>): void {
    this.queue.ask({ name, policy: 'ignore', work });
  }
}
