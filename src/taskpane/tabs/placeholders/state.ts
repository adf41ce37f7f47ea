import type { Kind } from '../../../placeholders/placeholder';
import { type Decided, NOTHING_DECIDED } from '../../../worklist/decisions';
import type { Worklist } from '../../../worklist/entry';
import type { Failure } from '../../shared/failure';
import type { Action, Notice } from './notice';
import type { UndoStep } from './undoStep';

/** The buttons above the list, where the focus goes when there is no row for it. */
export const ACTIONS = 'actions';

/** Which row of the list is to take the focus, or `ACTIONS`. A new object each time that it is asked for. */
export interface FocusWish {
  readonly row: string;
  /** There where it was in that row and Word may have taken it: it goes back only if the pane has lost it. */
  readonly isBack?: true;
}

/** How far something long is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Everything that the tab shows. */
export interface TabState {
  /** Undefined until the report was read once. */
  readonly worklist: Worklist | undefined;
  /** Why it could not be read at all. */
  readonly failure: Failure | undefined;
  readonly decided: Decided;
  /** The entry at which the clerk is. */
  readonly current: number | undefined;
  /** Entries whose values are on their way. */
  readonly pending: ReadonlySet<number>;
  /** The report may hold marks of ours. */
  readonly isMarked: boolean;
  /** Every placeholder was marked when we last looked, but those that Word or the clerk keep from us. */
  readonly allMarked: boolean;
  /** How many placeholders were filled from the pane. */
  readonly filled: number;
  /** What can be undone, the last at the end. */
  readonly undoable: readonly UndoStep[];
  /** What the pane is at, for the clerk to wait for. */
  readonly doing: Action | undefined;
  /** Only where it is long. */
  readonly progress: Progress | undefined;
  readonly notice: Notice | undefined;
  readonly kind: Kind | undefined;
  /** Rows that are unfolded. */
  readonly opened: ReadonlySet<string>;
  /** Entries that the clerk leaves out of their name's question. */
  readonly leftOut: ReadonlySet<number>;
  readonly focus: FocusWish | undefined;
}

export const OPENING: TabState = {
  worklist: undefined,
  failure: undefined,
  decided: NOTHING_DECIDED,
  current: undefined,
  pending: new Set(),
  isMarked: false,
  allMarked: false,
  filled: 0,
  undoable: [],
  doing: 'read',
  progress: undefined,
  notice: undefined,
  kind: undefined,
  opened: new Set(),
  leftOut: new Set(),
  focus: undefined,
};
