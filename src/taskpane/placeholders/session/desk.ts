import type { Kind } from '../../../placeholders/placeholder';
import type { Paragraph } from '../../../report/paragraph';
import { carryDecided } from '../../../worklist/decisions';
import type { Worklist } from '../../../worklist/entry';
import { undoneAlready } from '../../../worklist/undone';
import { readWorklist } from '../../../worklist/worklist';
import { type Marks, setMarks } from '../../../word/edit/marks';
import { readReport } from '../../../word/read/readReport';
import { readSetting } from '../../../word/office/settings';
import type { IfUnknown } from '../../../word/office/tracking';
import type { Span } from '../../../report/span';
import { failureOf } from '../../failure';
import { type Followed, NOTHING_FOLLOWED } from '../../followed';
import { Observable } from '../../observable';
import { ofKind } from '../derive/shown';
import { keep } from './keep';
import { Store } from './store';
import { carrySteps, fillsOf, withoutFills } from './undoStep';

/** What all actions of the tab share: the state, and what the report is like now. */
export class Desk extends Store {
  /** What the clerk has said where Word does not tell whether changes are tracked. */
  ifUnknown: IfUnknown = 'ask';
  /** The report as the other tabs follow it. */
  readonly followed = new Observable<Followed>(NOTHING_FOLLOWED);
  /** What the clerk has typed and not yet filled in, by row. */
  readonly drafts = new Map<string, string>();
  /** Our colour may stand where it should not, or be missing: the report was changed since we last looked after it. */
  isUntidy = true;
  /** The entry that the pane itself has selected in the report: a cursor there says nothing of what the clerk wants. */
  shown: number | undefined;
  /** The colour of the marks that were taken away: Word's own undo may bring them back. */
  formerColour: string | undefined;
  /** The row in whose field the clerk is, or was until Word took the focus. */
  typedIn: string | undefined;
  private isStopped = false;
  /** The clerk wants the marks away: what is left of them, in a text box say, is no wish for more. */
  isCleared = false;

  /** The report was read: the list follows it, and what was undone there already can be undone no more. */
  take(paragraphs: readonly Paragraph[]): void {
    const undone = undoneAlready(fillsOf(this.state.undoable), paragraphs);
    if (undone.size > 0) {
      this.set({ undoable: withoutFills(this.state.undoable, undone) });
      this.countFilled(-undone.size);
    }
    const { worklist } = this.state;
    if (worklist && isSame(worklist.paragraphs, paragraphs)) return;
    this.isUntidy = true;
    this.follow(readWorklist(paragraphs, worklist));
  }

  /** Reads the report after something was done in it. Where that went wrong already, that is what is told. */
  async lookAfter(): Promise<void> {
    try {
      this.take(await readReport());
    } catch (error) {
      const { notice } = this.state;
      this.set({ notice: notice ?? { says: 'failure', action: 'read', failure: failureOf(error) } });
    }
  }

  /** The list is another one now; what the clerk has decided goes with it. */
  follow(worklist: Worklist): void {
    const { decided, undoable, worklist: before } = this.state;
    const carried = carryDecided(decided, before, worklist);
    const steps = carrySteps(undoable, before, worklist);
    this.set({ worklist, decided: carried, undoable: steps, failure: undefined });
    this.settle();
    if (carried.kept !== decided.kept) keep('decisions', carried.kept);
  }

  /** What is shown is there still: the current entry, and something of the kind. */
  settle(): void {
    const { current, kind } = this.state;
    const { left } = this.view;
    this.set({
      current: left.some(({ id }) => id === current) ? current : undefined,
      kind: ofKind(left, kind).length > 0 ? kind : undefined,
    });
  }

  /** Keeps count of the fills, in the document too. */
  countFilled(more: number): void {
    const filled = Math.max(0, this.state.filled + more);
    this.set({ filled });
    keep('filled', filled);
  }

  /** Shows one kind of placeholders only, or all of them. */
  show(kind: Kind | undefined): void {
    this.set({ kind });
  }

  /** Unfolds a row, or folds it. */
  toggle(row: string): void {
    this.set({ opened: toggled(this.state.opened, row) });
  }

  /** Unfolds a row and takes the focus there. */
  unfold(row: string): void {
    this.set({ opened: new Set([...this.state.opened, row]), focus: { row } });
  }

  /** Leaves an occurrence out of its name's question, or takes it in again. */
  leaveOut(id: number): void {
    this.set({ leftOut: toggled(this.state.leftOut, id) });
  }

  /** Sees to it that every placeholder of the report as it is now is marked, and nothing else. */
  async mark(): Promise<Marks<Span>> {
    const { worklist } = this.state;
    this.isStopped = false;
    try {
      const marks = await setMarks(
        (paragraphs) => {
          this.take(paragraphs);
          return this.view.left.map(({ placeholder }) => placeholder.span);
        },
        {
          ifUnknown: this.ifUnknown,
          former: this.formerColour,
          known: worklist && { paragraphs: worklist.paragraphs, spans: this.view.left.length },
          onProgress: (done, of) => {
            this.set({ progress: { done, of } });
          },
          isStopped: () => this.isStopped,
        },
      );
      // What Word has moved meanwhile is looked after the next time.
      this.isUntidy = marks.isStopped || marks.lost.some(({ reason }) => reason === 'changed');
      this.isCleared = false;
      this.set({ allMarked: !marks.isStopped });
      return marks;
    } finally {
      this.set({ progress: undefined });
    }
  }

  /** The clerk has seen enough: what is marked by then stays so. */
  stop(): void {
    this.isStopped = true;
  }

  /**
   * After something was selected in the report: on the web that takes the focus there (office-js#316), and who types a value
   * wants it back. Where it is still on its way to another row it goes there.
   */
  takeFocusBack(): void {
    const { typedIn } = this;
    if (typedIn !== undefined && !this.state.focus) this.set({ focus: { row: typedIn, isBack: true } });
  }

  /**
   * Puts our marks right after the report was changed, if there are any, along with something that the clerk asked for.
   * What fails here is tried again the next time: the clerk did not ask for it.
   */
  async tidy(): Promise<void> {
    if (!this.isUntidy || this.isCleared || readSetting('markColour') === undefined) return;
    try {
      await this.mark();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.trackingLeftOff) this.set({ notice: { says: 'failure', action: 'mark', failure } });
    }
  }
}

function toggled<T>(set: ReadonlySet<T>, member: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

function isSame(some: readonly Paragraph[], others: readonly Paragraph[]): boolean {
  return some.length === others.length && some.every((paragraph, i) => isAlike(paragraph, others[i]));
}

function isAlike(one: Paragraph, other: Paragraph | undefined): boolean {
  return (
    one.text === other?.text &&
    one.number === other.number &&
    one.wordText?.text === other.wordText?.text &&
    one.wordText?.isSure === other.wordText?.isSure
  );
}
