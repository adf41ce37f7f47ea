import { adoptSetting, readSetting, saveSettings } from '../../../word/office/settings';
import { documentAddress } from '../../../word/office/documentAddress';
import { leaveTrace } from '../../../word/office/failure';
import { consumeTrackingChange } from '../../../word/office/trackingChange';
import { watchSelection } from '../../../word/office/watch';
import type { Span } from '../../../report/span';
import { type Decision, remembered } from '../../../worklist/decisions';
import { isWithout } from '../../../worklist/listing';
import { getPreferences, watchPreferences } from '../../app/preferences';
import { type Action as QueuedAction, ActionQueue } from '../../shared/actionQueue';
import { failureOf } from '../../shared/failure';
import type { Followed } from '../../shared/followed';
import type { Observable } from '../../shared/observable';
import { type CommandDone, hearCommands } from '../../shared/ribbon';
import type { Step } from './derive/neighbours';
import { doubtBeside, fieldBeside, fieldOf } from './derive/rows';
import type { Ask } from './asks/ask';
import { recordDecision } from './effects/deciding';
import { keepDrafts, readRemembered } from './effects/keeping';
import { openReport } from './effects/reading';
import { type Action, isOfFill, type Notice, troubleOf } from './notice';
import { ACTIONS, type Filter, type FocusRequest, isBusy, type Listed } from './state';
import { Store } from './store';
import { at, atEntry, goOn, hereIn, toggled, withDraft, withFocusIn } from './transitions/list';
import { withRecorded } from './undoStep';

/**
 * A spell of work ends when nothing was asked for so long, in milliseconds. What the document is to remember is written then
 * and not before: writing it restarts the add-in of whoever edits the same report (office-js#4354).
 */
const SPELL = 30_000;

/* What changes the report, goes somewhere in it or follows it is loaded late: the first list needs none of it. */
const loadMarking = () => import(/* webpackChunkName: "editing" */ './effects/marking');
const loadFollowing = () => import(/* webpackChunkName: "editing" */ './effects/following');
const loadNavigation = () => import(/* webpackChunkName: "editing" */ './effects/navigation');
const loadOwed = () => import(/* webpackChunkName: "editing" */ './effects/owed');
const loadUndoing = () => import(/* webpackChunkName: "editing" */ './effects/undoing');

/** What the clerk asks for; and following the cursor, which nobody asks for and nothing is told of. */
type TabAction =
  | (QueuedAction<Action> & {
      /** What is asked for: asked for anew, it stands for what failed before. */
      readonly key: string;
      /** Asks for the same once more. */
      readonly again: () => void;
    })
  | QueuedAction<'follow'>;

/**
 * What the clerk can do in the tab. Actions on the report happen one after another; what the pane alone can answer
 * (which row is next) happens at once, so that a clerk can type on while Word is still busy with the last value.
 */
export class Session {
  readonly store = new Store();
  private readonly queue = new ActionQueue<TabAction>({
    accepted: (action) => {
      if (action.name !== 'follow') this.accept(action.name);
    },
    begun: (action) => {
      if (action.name === 'follow') return;
      this.store.set({ waiting: this.store.state.waiting - 1, doing: action.name });
    },
    slow: (action) => {
      // What was not done before is said first.
      if (action.name !== 'follow') this.store.set({ notice: this.store.state.notice ?? { says: 'slow' } });
    },
    failed: (action, error) => {
      if (action.name === 'follow') return;
      const failure = failureOf(error);
      this.store.set({ notice: { says: 'failure', action: action.name, failure } });
      if (failure.code === 'trackingUnknown') this.untracked.set(action.key, action.again);
    },
    ended: (action) => {
      if (action.name !== 'follow') this.end();
    },
  });
  /** Asks again for each action that was not done because Word does not tell whether changes are tracked. */
  private readonly untracked = new Map<string, () => void>();
  private spell: ReturnType<typeof setTimeout> | undefined;
  private draftsKept: unknown;

  /** For what is loaded late: done after all that was asked for before it. */
  readonly ask: Ask = (name, work, as) => {
    const { key, again } = as ?? {
      key: name,
      again: () => {
        this.ask(name, work);
      },
    };
    this.untracked.delete(key);
    this.queue.ask({ name, policy: 'queue', work, key, again });
  };

  /** Opens the report and follows it. @returns a function that ends it */
  start(): () => void {
    const { store } = this;
    store.set({
      remembered: readRemembered(),
      decided: remembered(readSetting('decisions') ?? {}),
      waits: remembered(readSetting('waits') ?? {}),
    });
    this.ask('read', async () => {
      const file = await openReport(store);
      // Behind the list, and at once: the pane goes on working when its server is gone.
      loadMarking().catch(leaveTrace);
      loadOwed()
        .then(({ noteOwed }) => {
          noteOwed(store, file);
        })
        .catch(leaveTrace);
    });
    const hear = (done: CommandDone): void => {
      this.followCommand(done);
    };
    const heed = (): void => {
      const { worklist } = store.state;
      if (worklist && !isWithout(worklist, getPreferences().signsOff)) this.lookAgain();
    };
    const ends = [this.watchCursor(), hearCommands(hear), watchPreferences(heed)];
    return () => {
      for (const end of ends) end();
      this.endSpell();
    };
  }

  /** Writes what the document is to remember: the pane is closed or hidden, or the spell of work is over. */
  endSpell(): void {
    clearTimeout(this.spell);
    // What the document does not take holds as long as the pane is open.
    saveSettings().catch(leaveTrace);
  }

  /** Something else has changed the report, or wants to know where the clerk is: the list follows. */
  follow(): void {
    if (this.store.state.worklist) this.followCursor();
    else this.lookAgain();
  }

  /** A button of the ribbon has done something: what the pane knows of the report follows. */
  private followCommand({ command, isDone, document, markColour }: CommandDone): void {
    if (document !== documentAddress()) return;
    const { store } = this;
    const before = readSetting('markColour');
    adoptSetting('markColour', markColour);
    if (command === 'clearMarks') store.set({ isCleared: true, allMarked: false, formerColour: before });
    if (command === 'markAll') store.set({ isCleared: false, allMarked: isDone });
    store.set({ isMarked: markColour !== undefined });
    this.follow();
  }

  /** The report and the cursor as the list follows them, for the other tabs. */
  get followed(): Observable<Followed> {
    return this.store.followed;
  }

  lookAgain(): void {
    this.ask('read', async () => (await loadMarking()).lookAgain(this.store));
  }

  markAll(): void {
    this.ask('mark', async () => (await loadMarking()).markAll(this.store));
  }

  /** Marking stops with the portion that is on its way; what is marked by then stays so. */
  stop(): void {
    this.store.set({ isStopped: true });
  }

  clearMarks(): void {
    this.ask('clear', async () => (await loadMarking()).clearMarks(this.store));
  }

  /** @param takesFocus whether the focus is to go to what comes back */
  undo(takesFocus: boolean): void {
    this.ask('undo', async () => (await loadUndoing()).undoLast(this.store, takesFocus));
  }

  /**
   * To the placeholder after or before the cursor in the report.
   * @param takesFocus whether the focus is to go to its row, unless the clerk is at something else by then
   */
  walk(step: Step, takesFocus = false): void {
    this.ask('go', async () => (await loadNavigation()).walk(this.store, step, takesFocus));
  }

  /** Makes an entry the current one, takes the focus there, and shows it in the report. */
  open(id: number): void {
    this.store.set({ ...atEntry(this.store.state, id), focus: { row: fieldOf(id) } });
    this.ask('go', async () => (await loadNavigation()).showIfCurrent(this.store, id));
  }

  /** Opens the row of a name, and takes the focus there; or closes it. */
  openName(row: string, isOpen: boolean): void {
    const { state } = this.store;
    if (isOpen) this.store.set(at(state, { key: row, entries: [], entry: undefined }));
    else this.store.set({ currentName: undefined });
  }

  /** The clerk comes from elsewhere in the pane to fill in: to where they are in the list, or to its first field. */
  enter(): void {
    const { view, state } = this.store;
    const first = fieldBeside(view.rows, '', 1, state.pending);
    if (state.current !== undefined) this.open(state.current);
    else if (first?.entry) this.open(first.entry.id);
    else if (first) this.openName(first.key, true);
    else this.store.set({ focus: { row: ACTIONS } });
  }

  /** To the field after or before another, past those that ask for nothing. */
  stepFrom(field: string, step: Step): void {
    const { view, state } = this.store;
    const beside = fieldBeside(view.rows, field, step, state.pending);
    if (beside?.entry) this.open(beside.entry.id);
    else if (beside) this.openName(beside.key, true);
  }

  /** Takes the focus to a row of the list, which stays as it is. */
  focusRow(row: string): void {
    this.store.set({ focus: { row, isRow: true } });
  }

  /** Shows a doubtful entry in the report. */
  look(id: number): void {
    this.ask('go', async () => (await loadNavigation()).showEntry(this.store, id));
  }

  /** Shows a stretch in the report that is marked up as not yet done. */
  lookAtOwed(span: Span): void {
    this.ask('go', async () => (await loadNavigation()).showSpan(this.store, span));
  }

  /** Says what an entry is; `undefined` takes that back. */
  decide(id: number, decision: Decision | undefined): void {
    const { store } = this;
    if (store.state.current === id && decision === 'ordinary') store.set(goOn(store.state, fieldOf(id)));
    else store.set({ focus: { row: doubtBeside(store.view.rows, id)?.key ?? ACTIONS } });
    const recorded = recordDecision(store, id, decision);
    this.ask('decide', async () => {
      // After the fills that were asked for before it.
      store.set({ undoable: withRecorded(store.state.undoable, recorded) });
      await (await loadMarking()).tidyMarks(store);
    });
  }

  /** The clerk has seen the notice: they go back to where they are in the list. */
  dismiss(): void {
    this.untracked.clear();
    this.store.set({ notice: undefined, focus: { row: hereIn(this.store.state) } });
  }

  /** A notice has stood long enough. */
  fade(notice: Notice): void {
    if (this.store.state.notice === notice) this.store.set({ notice: undefined });
  }

  /** The clerk has seen that changes are not tracked, where Word does not tell: does again what failed for it. */
  goOnUntracked(): void {
    this.store.set({ ifUnknown: 'goOn', notice: undefined, focus: { row: ACTIONS } });
    const again = [...this.untracked.values()];
    this.untracked.clear();
    for (const ask of again) ask();
  }

  /** Shows one kind of placeholders only, what is marked up as not yet done, or all placeholders. */
  showKind(kind: Filter | undefined): void {
    this.store.set({ kind });
  }

  /** Shows what is left, or what was filled in. */
  showList(listed: Listed): void {
    this.store.set({ listed });
  }

  /** Unfolds a group, or folds it. */
  toggle(row: string): void {
    this.store.set({ opened: toggled(this.store.state.opened, row) });
  }

  /** Unfolds a row and takes the focus there. */
  unfold(row: string): void {
    this.store.set({ opened: new Set([...this.store.state.opened, row]), focus: { row } });
  }

  /** Leaves an occurrence out of its name's question, or takes it in again. */
  leaveOut(id: number): void {
    this.store.set({ leftOut: toggled(this.store.state.leftOut, id) });
  }

  /** Keeps what is typed in a row until it is filled in. */
  keepDraft(row: string, typed: string): void {
    this.store.set(withDraft(this.store.state, row, typed));
    this.keepDrafts();
  }

  /** A value is being typed in a row's field, or no longer: as long as it is, the list stays as it is. */
  setTyping(row: string, isTyping: boolean): void {
    const { typingRow } = this.store.state;
    if (isTyping) this.store.set({ typingRow: row });
    else if (typingRow === row) this.store.set({ typingRow: undefined });
    this.catchUp();
  }

  /** A row's field has the focus, or no longer. @param isLeft whether it is not to come back there: something else in the pane has it, or the field is gone */
  setInUse(row: string, isInUse: boolean, isLeft = false): void {
    this.store.set(withFocusIn(this.store.state, row, isInUse, isLeft));
  }

  /** The focus has lost its place: it goes to the actions, unless it is to go elsewhere. */
  focusActions(): void {
    if (!this.store.state.focus) this.store.set({ focus: { row: ACTIONS } });
  }

  /** The focus is where it was to go. */
  focused(request: FocusRequest): void {
    if (this.store.state.focus === request) this.store.set({ focus: undefined });
  }

  /** A notice goes when something is asked for; one of a value that was not filled in is not swept away by the next value. */
  private accept(action: Action): void {
    const { notice, waiting } = this.store.state;
    const isKept = action === 'fill' && notice !== undefined && isOfFill(notice);
    this.store.set({ waiting: waiting + 1, notice: isKept ? notice : undefined });
  }

  private end(): void {
    const { store } = this;
    if (store.state.notice?.says === 'slow') store.set({ notice: undefined });
    // What is more pressing stands first; then it is told behind the next action.
    const to = troubleOf(store.state.notice) ? undefined : consumeTrackingChange();
    if (to) store.set({ notice: { says: 'trackingChanged', to } });
    store.set({
      doing: undefined,
      isMarked: readSetting('markColour') !== undefined && !store.state.marksGone,
    });
    this.keepDrafts();
    clearTimeout(this.spell);
    this.spell = setTimeout(() => {
      this.endSpell();
    }, SPELL);
    this.catchUp();
  }

  /** Keeps what is typed, for a pane that is loaded again. */
  private keepDrafts(): void {
    const { state } = this.store;
    if (state.drafts === this.draftsKept || !state.worklist) return;
    this.draftsKept = state.drafts;
    keepDrafts(state);
  }

  /** The list follows the report and its cursor; afterwards, if the clerk is busy. */
  private followCursor(): void {
    const { store } = this;
    if (isBusy(store.state)) {
      store.set({ mustFollow: true });
      return;
    }
    const work = async (): Promise<void> => {
      const { followCursor } = await loadFollowing();
      if (await followCursor(store)) this.catchUp();
    };
    this.queue.ask({ name: 'follow', policy: 'replace', work });
  }

  /** Follows what was not followed while the clerk was busy. */
  private catchUp(): void {
    const { mustFollow } = this.store.state;
    if (!mustFollow || isBusy(this.store.state)) return;
    this.store.set({ mustFollow: false });
    this.followCursor();
  }

  /** Follows the cursor where this Word tells of it; elsewhere there is the button to look again. @returns a function that ends it */
  private watchCursor(): () => void {
    const moved = (): void => {
      this.followCursor();
    };
    const length = (): number => this.store.state.worklist?.paragraphs.length ?? 0;
    let hasEnded = false;
    let stop: (() => void) | undefined;
    watchSelection(moved, length).then((end) => {
      if (hasEnded) end();
      else stop = end;
    }, leaveTrace);
    return () => {
      hasEnded = true;
      stop?.();
    };
  }
}
