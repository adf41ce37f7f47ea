import { failureOf } from '../taskpane/shared/failure';
import { type Command, tellPanes } from '../taskpane/shared/ribbon';
import { clearMarks, markAll } from '../taskpane/tabs/placeholders/effects/marking';
import { walk } from '../taskpane/tabs/placeholders/effects/navigation';
import { openReport } from '../taskpane/tabs/placeholders/effects/reading';
import type { Action, Notice } from '../taskpane/tabs/placeholders/notice';
import { Store } from '../taskpane/tabs/placeholders/store';
import { documentAddress } from '../word/office/documentAddress';
import { leaveTrace } from '../word/office/failure';
import { readSetting, saveSettings } from '../word/office/settings';
import { remembered } from '../worklist/decisions';

/** What the clerk may be told of a command. */
export type Outcome =
  | Notice
  | { readonly says: 'nothingLeft' }
  /** What is left stands where nobody but the clerk can fill it in. */
  | { readonly says: 'onlyByHand' }
  | { readonly says: 'noMarks' };

interface Work {
  readonly action: Action;
  /** What is told instead, if there is nothing to do. */
  readonly idle: (store: Store) => Outcome | undefined;
  readonly work: (store: Store) => Promise<void>;
}

const nothingLeft = ({ view }: Store): Outcome | undefined =>
  view.fillable.length > 0 ? undefined : { says: view.left.length > 0 ? 'onlyByHand' : 'nothingLeft' };
const noMarks = (): Outcome | undefined =>
  readSetting('markColour') === undefined ? { says: 'noMarks' } : undefined;

const WORK: Readonly<Record<Command, Work>> = {
  markAll: { action: 'mark', idle: nothingLeft, work: markAll },
  nextPlaceholder: { action: 'go', idle: nothingLeft, work: (store) => walk(store, 1, false) },
  clearMarks: { action: 'clear', idle: noMarks, work: clearMarks },
};

/**
 * Does what a button of the ribbon is for, as the pane does it, over the report as it is now, and tells the pane.
 * @returns what may be told of it
 */
export async function perform(command: Command): Promise<Outcome | undefined> {
  const { action, idle, work } = WORK[command];
  const store = new Store();
  store.set({ decided: remembered(readSetting('decisions') ?? {}) });
  try {
    await openReport(store);
    if (store.state.failure) return { says: 'failure', action: 'read', failure: store.state.failure };
    const nothing = idle(store);
    if (nothing) return nothing;
    let isDone = false;
    try {
      await work(store);
      isDone = true;
    } finally {
      tellPanes({ command, isDone, document: documentAddress(), markColour: readSetting('markColour') });
    }
    // What the document does not take is known by its marks.
    await saveSettings().catch(leaveTrace);
    return store.state.notice;
  } catch (error) {
    return { says: 'failure', action, failure: failureOf(error) };
  }
}
