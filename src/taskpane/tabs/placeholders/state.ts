import type { Kind } from '../../../placeholders/placeholder';
import type { IfUnknown } from '../../../word/office/tracking';
import { type Decided, NOTHING_DECIDED } from '../../../worklist/decisions';
import type { Worklist } from '../../../worklist/entry';
import type { Place } from '../../../worklist/places/place';
import type { Failure } from '../../shared/failure';
import type { Column } from './answers/types';
import type { SentenceIds } from './derive/sentences';
import { NOTHING_REMEMBERED, type Remembered } from './remembered';
import type { Action, Notice } from './notice';
import type { UndoStep } from './undoStep';

/** The buttons above the list, where the focus goes when there is no row for it. */
export const ACTIONS = 'actions';

/** What stands below them while one kind alone is shown, where the focus goes when the last of that kind is filled. */
export const KIND = 'kind';

/** What the tab lists: what is still to be filled in, what was filled in, or the figures by who has them. */
export const LISTED = ['left', 'filled', 'ledger'] as const;
export type Listed = (typeof LISTED)[number];

/** Which field or row of the list is to take the focus, or `ACTIONS`, or `KIND`. A new object each time that it is asked for. */
export interface FocusRequest {
  readonly row: string;
  /** The row itself and not its field, where both have the same key. */
  readonly isRow?: true;
  /** The focus was in that row and Word may have taken it: it goes back only if the pane has lost it. */
  readonly isBack?: true;
}

/** How far something long is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the tab shows. */
export interface ShownState {
  /** Undefined until the report was read once. */
  readonly worklist: Worklist | undefined;
  /** Why it could not be read at all. */
  readonly failure: Failure | undefined;
  readonly decided: Decided;
  /** What entries wait for, as the clerk has noted it. */
  readonly waits: Decided<string>;
  /** What the rows of the worklist's sentences are known by. */
  readonly sentences: SentenceIds;
  readonly listed: Listed;
  /** The entry at which the clerk is. Its row is open. */
  readonly current: number | undefined;
  /** The row of the name at which they are, which is open instead. */
  readonly currentName: string | undefined;
  /** Entries whose values are on their way. */
  readonly pending: ReadonlySet<number>;
  /** The report may hold marks of ours. */
  readonly isMarked: boolean;
  /** Every placeholder was marked when we last looked, but those that Word or the clerk keep from us. */
  readonly allMarked: boolean;
  /** What was filled from the pane, in the order of the report, as it stands there now. */
  readonly places: readonly Place[];
  /** How many of them hold something that was filled in. */
  readonly filled: number;
  /** What can be undone, the last at the end. */
  readonly undoable: readonly UndoStep[];
  /** What the pane is at, for the clerk to wait for. */
  readonly doing: Action | undefined;
  /** Only where it is long. */
  readonly progress: Progress | undefined;
  readonly notice: Notice | undefined;
  readonly kind: Kind | undefined;
  /** Groups that are unfolded. */
  readonly opened: ReadonlySet<string>;
  /** Entries that the clerk leaves out of their name's question. */
  readonly leftOut: ReadonlySet<number>;
  /** What was pasted from a table and is not filled in yet. */
  readonly column: Column | undefined;
  /** The place at which the clerk is in the list of what was filled in. */
  readonly currentPlace: number | undefined;
  readonly focus: FocusRequest | undefined;
}

/** What the tab remembers from one action to the next. No view is drawn anew when it changes. */
export interface RememberedState {
  /** What the clerk has said where Word does not tell whether changes are tracked. */
  readonly ifUnknown: IfUnknown;
  /** What was kept from before the pane was loaded, until the report is read. */
  readonly remembered: Remembered;
  /** What the clerk has typed and not yet filled in, by field. */
  readonly drafts: ReadonlyMap<string, string>;
  /** Row whose value was not filled in last: its notice goes when it is tried again. */
  readonly unfilledRow: string | undefined;

  /** How many actions of the clerk wait until Word is free for them. */
  readonly waiting: number;
  /** Row in which a value is being typed. As long as one is, the list stays as it is. */
  readonly typingRow: string | undefined;
  /** Row whose field has the focus. As long as one has, the cursor in the report selects no other entry in the list. */
  readonly focusedRow: string | undefined;
  /** The same, but kept where Word has taken the focus from the field: it goes back there. */
  readonly returnRow: string | undefined;
  /** The report or its cursor changed while the clerk was busy: the list follows afterwards. */
  readonly mustFollow: boolean;

  /** The report was changed since our marks were last put right: one may stand where it should not, or be missing. */
  readonly marksMayDiffer: boolean;
  /** Word's own undo has taken the marks away: none stood in the report when it was looked at last. */
  readonly marksGone: boolean;
  /** The clerk has taken the marks away. Some may be left, in a text box say, and still no new ones are wanted. */
  readonly isCleared: boolean;
  /** The clerk has stopped marking. */
  readonly isStopped: boolean;
  /** Colour of the marks that were taken away: Word's own undo may bring them back. */
  readonly formerColour: string | undefined;
  /** Entry that the pane itself has selected in the report: the cursor there says nothing of what the clerk wants. */
  readonly selectedByPane: number | undefined;
}

/** Everything that the tab knows. */
export type PlaceholdersState = ShownState & RememberedState;

const NOTHING_SHOWN: ShownState = {
  worklist: undefined,
  failure: undefined,
  decided: NOTHING_DECIDED,
  waits: NOTHING_DECIDED,
  sentences: new Map(),
  listed: 'left',
  current: undefined,
  currentName: undefined,
  pending: new Set(),
  isMarked: false,
  allMarked: false,
  places: [],
  filled: 0,
  undoable: [],
  doing: 'read',
  progress: undefined,
  notice: undefined,
  kind: undefined,
  opened: new Set(),
  leftOut: new Set(),
  column: undefined,
  currentPlace: undefined,
  focus: undefined,
};

/** The state before the report is read. */
export const OPENING: PlaceholdersState = {
  ...NOTHING_SHOWN,
  ifUnknown: 'ask',
  remembered: NOTHING_REMEMBERED,
  drafts: new Map(),
  unfilledRow: undefined,
  waiting: 0,
  typingRow: undefined,
  focusedRow: undefined,
  returnRow: undefined,
  mustFollow: false,
  marksMayDiffer: true,
  marksGone: false,
  isCleared: false,
  isStopped: false,
  formerColour: undefined,
  selectedByPane: undefined,
};

/** Whether two states look alike: what differs between them is only remembered. */
export function showSame(one: PlaceholdersState, other: PlaceholdersState): boolean {
  return (Object.keys(NOTHING_SHOWN) as (keyof ShownState)[]).every((key) => one[key] === other[key]);
}

/** Whether the clerk is at something else already: another action waits, or a value is being typed. */
export function isBusy({ waiting, typingRow }: PlaceholdersState): boolean {
  return waiting > 0 || typingRow !== undefined;
}
