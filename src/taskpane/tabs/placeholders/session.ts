import { type Decision, remembered } from '../../../worklist/decisions';
import { readSetting } from '../../../word/settings';
import type { Step } from './derive/neighbours';
import { rowOf } from './derive/rows';
import { say } from './effects/deciding';
import { Desk } from './desk';
import { fillEntries } from './effects/filling';
import { goBack, goOn, keepDraft, showEntry, showIfCurrent, walk } from './effects/navigation';
import { clearMarks, markAll } from './effects/marking';
import { lookAgain, openReport } from './effects/reading';
import { doubtBeside, rowBeside } from './rowBeside';
import { ACTIONS, type FocusWish } from './state';
import { Turns } from './turns';
import { undoLast } from './effects/undoing';
import { withSaid } from './undoStep';
import type { Followed } from '../../shared/followed';
import type { Observable } from '../../shared/observable';
import { watchCursor } from './watchCursor';

/**
 * What the clerk can do in the tab. Actions on the report happen one after another; what the pane alone can answer
 * (which row is next) happens at once, so that a clerk can type on while Word is still busy with the last value.
 */
export class Session {
  readonly desk = new Desk();
  private readonly turns = new Turns(this.desk);
  /** The row whose value was not filled in last: what was said of it goes when it is tried again. */
  private unfilled: string | undefined;

  /** Opens the report and follows it. @returns a function that ends it */
  start(): () => void {
    const { desk, turns } = this;
    desk.set({ filled: readSetting('filled') ?? 0, decided: remembered(readSetting('decisions') ?? {}) });
    turns.take('read', () => openReport(desk));
    const end = watchCursor(
      () => {
        turns.follow();
      },
      () => desk.state.worklist?.paragraphs.length ?? 0,
    );
    return () => {
      end();
      turns.endSpell();
    };
  }

  /** The pane is closed or hidden: what the document is to remember is written. */
  endSpell(): void {
    this.turns.endSpell();
  }

  /** Something else has changed the report, or wants to know where the clerk is: the list follows. */
  follow(): void {
    if (this.desk.state.worklist) this.turns.follow();
    else this.lookAgain();
  }

  /** The report and the cursor as the list follows them, for the other tabs. */
  get followed(): Observable<Followed> {
    return this.desk.followed;
  }

  lookAgain(): void {
    this.turns.take('read', () => lookAgain(this.desk));
  }

  markAll(): void {
    this.turns.take('mark', () => markAll(this.desk));
  }

  clearMarks(): void {
    this.turns.take('clear', () => clearMarks(this.desk));
  }

  /** @param takesFocus whether the focus is to go to what comes back */
  undo(takesFocus: boolean): void {
    const { desk, turns } = this;
    turns.take('undo', () => undoLast(desk, takesFocus, () => !turns.isBusy));
  }

  /**
   * To the placeholder after or before the cursor in the report.
   * @param takesFocus whether the focus is to go to its row, unless the clerk is at something else by then
   */
  walk(step: Step, takesFocus = false): void {
    const { desk, turns } = this;
    turns.take('go', () => walk(desk, step, takesFocus, () => !turns.isBusy));
  }

  /** Makes an entry the current one, takes the focus there, and shows it in the report. */
  open(id: number): void {
    this.desk.set({ current: id, focus: { row: rowOf(id) } });
    this.turns.take('go', () => showIfCurrent(this.desk, id));
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
    this.turns.take('go', () => showEntry(this.desk, id));
  }

  /** Writes a value over the entries of a row, and goes on to the next row at once. */
  fill(row: string, ids: readonly number[], value: string): void {
    const { desk, turns } = this;
    turns.endTyping();
    if (this.unfilled === row) desk.set({ notice: undefined });
    desk.set({ pending: new Set([...desk.state.pending, ...ids]) });
    const next = goOn(desk, row);
    const work = async (): Promise<void> => {
      let isFilled = false;
      try {
        isFilled = await fillEntries(desk, ids, value, () =>
          desk.state.current === next && !turns.isBusy ? next : undefined,
        );
      } finally {
        desk.set({ pending: new Set([...desk.state.pending].filter((id) => !ids.includes(id))) });
        if (isFilled) desk.drafts.delete(row);
        else {
          this.unfilled = keepDraft(desk, row, ids, value);
          if (!turns.isBusy) goBack(desk, this.unfilled);
        }
      }
      // Who types on faster than Word writes is shown the place where they are, not each one passed.
      if (isFilled && next !== undefined && desk.shown !== next) await showIfCurrent(desk, next);
      else await desk.tidy();
    };
    turns.take('fill', work, () => {
      this.fill(row, ids, value);
    });
  }

  /** Says what an entry is; `undefined` takes that back. */
  decide(id: number, decision: Decision | undefined): void {
    const { desk } = this;
    if (desk.state.current === id && decision === 'ordinary') goOn(desk, rowOf(id));
    else desk.set({ focus: { row: doubtBeside(desk.view.rows, id)?.key ?? ACTIONS } });
    const said = say(desk, id, decision);
    this.turns.take('decide', () => {
      // After the fills that were asked for before it.
      desk.set({ undoable: withSaid(desk.state.undoable, said) });
      return desk.tidy();
    });
  }

  /** Marking stops with the portion that is on its way. */
  stop(): void {
    this.desk.stop();
  }

  dismiss(): void {
    this.turns.forget();
    this.desk.set({ notice: undefined, focus: { row: ACTIONS } });
  }

  /** The clerk has seen that changes are not tracked, where Word does not tell: does again what failed for it. */
  goOnUntracked(): void {
    this.desk.ifUnknown = 'goOn';
    this.desk.set({ notice: undefined, focus: { row: ACTIONS } });
    this.turns.again();
  }

  /** A value is being typed in a row's field, or no longer. */
  setTyping(row: string, isTyping: boolean): void {
    this.turns.setTyping(row, isTyping);
  }

  /** A row's field has the focus, or no longer. @param isLeft whether it is not to come back there: something else in the pane has it, or the field is gone */
  setInUse(row: string, isInUse: boolean, isLeft = false): void {
    this.turns.setInUse(row, isInUse, isLeft);
  }

  /** The focus is where it was wished to be. */
  focused(wish: FocusWish): void {
    if (this.desk.state.focus === wish) this.desk.set({ focus: undefined });
  }
}
