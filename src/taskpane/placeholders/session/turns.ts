import { WordFailure } from '../../../word/office/failure';
import { readSetting, saveSettings } from '../../../word/office/settings';
import { consumeTrackingChange } from '../../../word/office/tracking';
import { failureOf } from '../../failure';
import type { Desk } from './desk';
import { follow } from './going';
import { type Action, isOfFill } from './notice';

/** How long Word may take for one thing before the clerk is told, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A spell of work ends when nothing was asked for so long, in milliseconds: what the document is to remember is written then
 * and not before, for writing it restarts the add-in of whoever edits the same report (office-js#4354).
 */
const SPELL = 30_000;

/** Lets what is to be done with the report happen in turn, and the list follow the report in between. */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  private waiting = 0;
  private typedIn: string | undefined;
  private isStale = false;
  private inUse: string | undefined;
  private isFollowing = false;
  private failed: (() => void)[] = [];
  private spell: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly desk: Desk) {}

  /** Whether the clerk is at something else already: another action waits, or a value is being typed. */
  get isBusy(): boolean {
    return this.waiting > 0 || this.typedIn !== undefined;
  }

  /**
   * Does something when all that was asked before is done. What goes wrong becomes a notice.
   * @param again asks for the same once more; by default just that
   */
  take(
    action: Action,
    work: () => Promise<void>,
    again = (): void => {
      this.take(action, work);
    },
  ): void {
    const { desk } = this;
    const { notice } = desk.state;
    if (action !== 'fill' || (notice && !isOfFill(notice))) desk.set({ notice: undefined });
    this.waiting++;
    this.last = this.last.then(async () => {
      this.waiting--;
      desk.set({ doing: action });
      const slow = setTimeout(() => {
        desk.set({ notice: { says: 'slow' } });
      }, PATIENCE);
      try {
        await work();
      } catch (error) {
        desk.set({ notice: { says: 'failure', action, failure: failureOf(error) } });
        this.failed.push(again);
      }
      clearTimeout(slow);
      if (desk.state.notice?.says === 'slow') desk.set({ notice: undefined });
      // What is more pressing stands first; then it is told behind the next action.
      const tracking = desk.state.notice ? undefined : consumeTrackingChange();
      if (tracking) desk.set({ notice: { says: 'trackingChanged', to: tracking } });
      desk.set({ doing: undefined, isMarked: readSetting('markColour') !== undefined });
      clearTimeout(this.spell);
      this.spell = setTimeout(() => {
        this.endSpell();
      }, SPELL);
      this.catchUp();
    });
  }

  /** Does again what failed. */
  again(): void {
    for (const again of this.failed.splice(0)) again();
  }

  /** What failed is not to be done again. */
  forget(): void {
    this.failed = [];
  }

  /** A row's field has the focus, or no longer: as long as it has, the cursor does not lead the clerk elsewhere. */
  setInUse(row: string, isInUse: boolean, isLeft: boolean): void {
    const { desk } = this;
    if (isInUse) this.inUse = desk.typedIn = row;
    else if (this.inUse === row) this.inUse = undefined;
    // Word may have taken the focus; what the clerk has gone on to in the pane keeps it.
    if (isLeft && desk.typedIn === row) desk.typedIn = undefined;
  }

  /** A value is being typed in a row, or no longer: as long as it is, the list stays as it is. */
  setTyping(row: string, isTyping: boolean): void {
    if (isTyping) this.typedIn = row;
    else if (this.typedIn === row) this.typedIn = undefined;
    this.catchUp();
  }

  /** What was typed is on its way into the report; what it made stale can wait for that. */
  endTyping(): void {
    this.typedIn = undefined;
  }

  /** The cursor has moved: follows the report, unless a value is being typed or something is to be done. */
  follow(): void {
    if (this.isBusy) {
      this.isStale = true;
      return;
    }
    if (this.isFollowing) return; // the one that waits will see what has moved since
    this.isFollowing = true;
    this.last = this.last.then(async () => {
      this.isFollowing = false;
      try {
        const isWanted = (): boolean => !this.isBusy;
        const hasFollowed = await follow(this.desk, isWanted, () => this.inUse === undefined);
        this.isStale = !hasFollowed && this.desk.state.worklist !== undefined;
      } catch (error) {
        this.desk.followed.set({ unread: failureOf(error) });
        // Nobody asked, and the next move of the cursor asks again; what was asked for is more telling.
        if (error instanceof WordFailure && error.code === 'busy') return;
        const { notice } = this.desk.state;
        this.desk.set({ notice: notice ?? { says: 'failure', action: 'read', failure: failureOf(error) } });
      }
      this.catchUp();
    });
  }

  /** Writes what the document is to remember: nothing where nothing has come to it. */
  endSpell(): void {
    clearTimeout(this.spell);
    // What the document does not take holds as long as the pane is open.
    saveSettings().catch(() => undefined);
  }

  /** Follows what was not followed while something else was to be done. */
  private catchUp(): void {
    if (!this.isStale || this.isBusy) return;
    this.isStale = false;
    this.follow();
  }
}
