import type { Kind } from '../../../placeholders/placeholder';
import { type Decision, decide, remembered } from '../../../worklist/decisions';
import { WordFailure } from '../../../word/failure';
import { readReport } from '../../../word/read';
import { readSetting } from '../../../word/settings';
import { watchSelection } from '../../../word/watch';
import { failureOf } from '../../failure';
import { type Step } from '../derive/neighbours';
import { rowOf } from '../derive/rows';
import { Desk } from './desk';
import { fillEntries } from './filling';
import { follow, showEntry, walk } from './going';
import { keep } from './keep';
import { clearMarks, markAll } from './marking';
import type { Action } from './notice';
import { rowBeside } from './rowBeside';
import type { FocusWish } from './tabState';
import { undoLast } from './undoing';

/**
 * What the clerk can do in the tab. Actions on the report happen one after another; what the pane alone can answer
 * (which row is next) happens at once, so that a clerk can type on while Word is still busy with the last value.
 */
export class Session {
  readonly desk = new Desk();
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private isTyping = false;
  private isStale = false;
  private again: (() => void) | undefined;

  /** Opens the report and follows it. @returns a function that ends it */
  start(): () => void {
    const { desk } = this;
    desk.set({ filled: readSetting('filled') ?? 0, decided: remembered(readSetting('decisions') ?? {}) });
    this.lookAgain();
    let end: (() => void) | undefined;
    let hasEnded = false;
    watchSelection(() => {
      this.followQuietly();
    }).then(
      (stop) => {
        end = stop;
        if (hasEnded) stop();
      },
      () => undefined, // this Word tells of no cursor: the button to look again is there
    );
    return () => {
      hasEnded = true;
      end?.();
    };
  }

  lookAgain(): void {
    this.act('read', async () => {
      try {
        this.desk.take(await readReport());
      } catch (error) {
        if (!this.desk.state.worklist) this.desk.set({ failure: failureOf(error) });
        else throw error;
      }
      await this.desk.tidy();
    });
  }

  markAll(): void {
    this.act('mark', () => markAll(this.desk));
  }

  clearMarks(): void {
    this.act('clear', () => clearMarks(this.desk));
  }

  undo(): void {
    this.act('undo', () => undoLast(this.desk));
  }

  /** To the placeholder after or before the cursor in the report. */
  walk(step: Step): void {
    this.act('go', () => walk(this.desk, step));
  }

  /** Makes an entry the current one, takes the focus there, and shows it in the report. */
  open(id: number): void {
    this.desk.set({ current: id, focus: { row: rowOf(id) } });
    this.act('go', () => this.showIfStill(id));
  }

  /** To the row after or before another, past those that ask for nothing. */
  stepFrom(row: string, step: Step): void {
    const { view, state } = this.desk;
    const beside = rowBeside(view.rows, row, step, state.pending);
    if (beside?.type === 'entry') this.open(beside.entry.id);
    else if (beside) this.desk.set({ current: undefined, focus: { row: beside.key } });
  }

  /** Shows a doubtful entry in the report. */
  look(id: number): void {
    this.act('go', () => showEntry(this.desk, id));
  }

  /** The focus is where it was wished to be. */
  focused(wish: FocusWish): void {
    if (this.desk.state.focus === wish) this.desk.set({ focus: undefined });
  }

  /** Writes a value over the entries of a row, and goes on to the next row at once. */
  fill(row: string, ids: readonly number[], value: string): void {
    const { desk } = this;
    desk.set({ pending: new Set([...desk.state.pending, ...ids]) });
    const next = this.goOn(row);
    this.act('fill', async () => {
      let isFilled = false;
      try {
        isFilled = await fillEntries(desk, ids, value);
      } finally {
        desk.set({ pending: new Set([...desk.state.pending].filter((id) => !ids.includes(id))) });
        if (isFilled) desk.drafts.delete(row);
        else this.goBack(row);
      }
      // Who types on faster than Word writes is shown the place where they are, not each one passed.
      if (this.waiting > 0) return;
      if (isFilled && next !== undefined) await this.showIfStill(next);
      else await desk.tidy();
    });
  }

  /** Says what an entry is; `undefined` takes that back. */
  decide(id: number, decision: Decision | undefined): void {
    const { desk } = this;
    const { worklist } = desk.state;
    if (!worklist) return;
    if (desk.state.current === id && decision === 'ordinary') this.goOn(rowOf(id));
    desk.set({ decided: decide(desk.state.decided, worklist, id, decision) });
    desk.isUntidy = true;
    void keep('decisions', desk.state.decided.kept);
    this.act('decide', () => desk.tidy());
  }

  show(kind: Kind | undefined): void {
    this.desk.set({ kind });
  }

  /** Unfolds a row, or folds it. */
  toggle(row: string): void {
    const opened = new Set(this.desk.state.opened);
    if (!opened.delete(row)) opened.add(row);
    this.desk.set({ opened });
  }

  /** Leaves an occurrence out of its name's question, or takes it in again. */
  choose(id: number, isChosen: boolean): void {
    const leftOut = new Set(this.desk.state.leftOut);
    if (isChosen) leftOut.delete(id);
    else leftOut.add(id);
    this.desk.set({ leftOut });
  }

  dismiss(): void {
    this.desk.set({ notice: undefined });
  }

  /** The clerk has seen that changes are not tracked, where Word does not tell: does again what failed for it. */
  goOnUntracked(): void {
    this.desk.ifUnknown = 'goOn';
    this.again?.();
  }

  /** A value is being typed: the list stays as it is until that ends. */
  setTyping(isTyping: boolean): void {
    this.isTyping = isTyping;
    if (isTyping || !this.isStale) return;
    this.isStale = false;
    this.followQuietly();
  }

  private async showIfStill(id: number): Promise<void> {
    if (this.desk.state.current === id) await showEntry(this.desk, id);
  }

  /** Moves to the row after one that is done with. @returns the entry there, if it is one's */
  private goOn(row: string): number | undefined {
    const { desk } = this;
    const next = rowBeside(desk.view.rows, row, 1, desk.state.pending);
    const current = next?.type === 'entry' ? next.entry.id : undefined;
    desk.set({ current, focus: next && { row: next.key } });
    return current;
  }

  /** Back to a row whose value was not filled, unless the clerk is at another value already. */
  private goBack(row: string): void {
    const { desk } = this;
    const back = desk.view.rows.find(({ key }) => key === row);
    if (!back || this.waiting > 0 || this.isTyping) return;
    desk.set({ current: back.type === 'entry' ? back.entry.id : undefined, focus: { row } });
  }

  /** Does something when all that was asked before is done. What goes wrong becomes a notice. */
  private act(action: Action, work: () => Promise<void>): void {
    const { desk } = this;
    const { notice } = desk.state;
    // That a value was not filled is not swept away by the next value.
    if (action !== 'fill' || notice?.says === 'notSelected') desk.set({ notice: undefined });
    this.waiting++;
    this.queue = this.queue.then(async () => {
      this.waiting--;
      desk.set({ doing: action });
      try {
        await work();
      } catch (error) {
        desk.set({ notice: { says: 'failure', action, failure: failureOf(error) } });
        this.again = () => {
          this.act(action, work);
        };
      }
      desk.set({ doing: undefined, isMarked: readSetting('markColour') !== undefined });
    });
  }

  /** The cursor has moved: reads the report anew, once, unless a value is being typed. */
  private followQuietly(): void {
    if (this.isTyping) {
      this.isStale = true;
      return;
    }
    this.queue = this.queue.then(async () => {
      try {
        await follow(this.desk, () => {
          this.isStale = this.isTyping;
          return !this.isTyping;
        });
      } catch (error) {
        // Nobody asked, and the next move of the cursor asks again.
        if (error instanceof WordFailure && error.code === 'busy') return;
        this.desk.set({ notice: { says: 'failure', action: 'read', failure: failureOf(error) } });
      }
    });
  }
}
