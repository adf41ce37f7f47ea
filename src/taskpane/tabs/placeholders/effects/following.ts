import { bodyOf } from '../../../../report/paragraph';
import { WordFailure } from '../../../../word/office/failure';
import { followReport } from '../../../../word/read/followReport';
import type { ReportAndCursor } from '../../../../word/read/readReport';
import { failureOf } from '../../../shared/failure';
import { atCursor } from '../derive/neighbours';
import { isBusy } from '../state';
import type { Store } from '../store';
import { atEntry } from '../transitions/list';
import { applyParagraphs } from './report';

/**
 * Follows the report after the cursor has moved: the list shows what stands there now, and the entry at the cursor.
 * Nothing of it happens to a clerk who is busy by then; it is to be done afterwards (`mustFollow`).
 * @returns whether Word has answered at all: where it was busy, the next move of the cursor asks again
 */
export async function followCursor(store: Store): Promise<boolean> {
  try {
    const hasFollowed = await follow(store);
    store.set({ mustFollow: !hasFollowed && store.state.worklist !== undefined });
    return true;
  } catch (error) {
    const failure = failureOf(error);
    store.followed.set({ unread: failure });
    if (error instanceof WordFailure && error.code === 'busy') return false;
    // Nobody has asked for this: a notice of something that was asked for tells more.
    store.set({ notice: store.state.notice ?? { says: 'failure', action: 'read', failure } });
    return true;
  }
}

/** @returns whether the list follows what was found */
async function follow(store: Store): Promise<boolean> {
  const { worklist, selectedByPane } = store.state;
  if (!worklist) return false;
  const selected = worklist.entries.find(({ id }) => id === selectedByPane)?.placeholder.span;
  const followed = await followReport(worklist.paragraphs, selected, () => !isBusy(store.state));
  if (!followed || isBusy(store.state)) return false;
  if (!(await applyParagraphs(store, followed.paragraphs, () => !isBusy(store.state)))) return false;
  const report = { ...followed, paragraphs: bodyOf(followed.paragraphs) };
  const { report: before } = store.followed.getState();
  // Where the clerk has only rested it is the same object: the other tabs find out nothing about it again.
  store.followed.set({ report: before && isSame(before, report) ? before : report, unread: undefined });
  const { current, focusedRow, selectedByPane: still } = store.state;
  const here = atCursor(store.view.left, followed.cursor, current)?.id;
  // Where the pane has put the cursor itself, the clerk may have gone on from meanwhile.
  if (here === still || focusedRow !== undefined) return true;
  store.set({
    ...(here === undefined ? store.state : atEntry(store.state, here)),
    selectedByPane: undefined,
  });
  return true;
}

function isSame(one: ReportAndCursor, other: ReportAndCursor): boolean {
  return (
    one.cursor?.paragraph === other.cursor?.paragraph &&
    one.cursor?.selected === other.cursor?.selected &&
    one.selected === other.selected &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, at) => paragraph === other.paragraphs[at])
  );
}
