import type { Fate } from '../../../word/fates';
import { fillSpans, type Fill } from '../../../word/fill';
import { readReport } from '../../../word/read';
import { filledBy } from '../../../worklist/filled';
import { withFills } from '../../../worklist/worklist';
import { failureOf } from '../../failure';
import type { Desk } from './desk';
import { keep } from './keep';
import type { Notice } from './notice';

/** The fates of fills that were not made, what needs a look first. */
const WORST_FIRST: readonly Exclude<Fate, 'filled'>[] = [
  'uncertain',
  'takenBack',
  'failed',
  'notUnderstood',
  'notFound',
  'changed',
];

/**
 * Writes a value over some entries, in one go that can be undone in one go.
 * @returns whether all of them were filled
 * @throws WordFailure before anything was changed
 */
export async function fillEntries(desk: Desk, ids: readonly number[], value: string): Promise<boolean> {
  const { worklist } = desk.state;
  if (!worklist) return false;
  const wanted = new Set(ids);
  const entries = worklist.entries.filter(({ id }) => wanted.has(id));
  const fills: Fill[] = entries.map(({ placeholder }) => ({ span: placeholder.span, value }));
  const { fates, failure } = await fillSpans(fills, desk.ifUnknown);

  const done = entries.filter((_, i) => fates[i] === 'filled').map(({ id }) => ({ id, value }));
  if (done.length > 0) {
    desk.set({ undoable: [...desk.state.undoable, filledBy(worklist, done)] });
    countFilled(desk, done.length);
    desk.follow(withFills(worklist, done));
  }
  // An entry that is in the list no more was filled or deleted in the report meanwhile.
  const missed: Fate[] = Array.from({ length: ids.length - entries.length }, () => 'changed');
  const notice = noticeOf([...missed, ...fates]);
  if (failure) desk.set({ notice: { says: 'failure', action: 'fill', failure: failureOf(failure) } });
  else if (notice) desk.set({ notice });
  if (notice) desk.take(await readReport());
  return notice === undefined;
}

/** Keeps count of the fills, in the document too. */
export function countFilled(desk: Desk, more: number): void {
  const filled = Math.max(0, desk.state.filled + more);
  desk.set({ filled });
  void keep('filled', filled);
}

function noticeOf(fates: readonly Fate[]): Notice | undefined {
  const fate = WORST_FIRST.find((each) => fates.includes(each));
  const count = fates.filter((each) => each !== 'filled').length;
  return fate && { says: 'notFilled', fate, count };
}
