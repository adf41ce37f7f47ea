import { fieldsOf } from '../../../../../../src/taskpane/tabs/placeholders/derive/rows';
import { troubleOf } from '../../../../../../src/taskpane/tabs/placeholders/notice';
import { HostError } from '../../../../../../src/standin/protocol/hostError';
import type { Session } from '../../../../../../src/taskpane/tabs/placeholders/session';
import { nameOfColour } from '../../../../../../src/word/office/colours';
import { readReport } from '../../../../../../src/word/read/readReport';
import { readSetting } from '../../../../../../src/word/office/settings';
import { part } from '../../../../../amount';
import { type Asked, prepare } from '../actions';
import { type Desktop, finished } from '../desktop';

/** `once`: the batch alone fails; `on`: nothing works any more from then on. */
export type Breakdown = 'once' | 'on';

const FILLED = /35|青溪/g;

/** Where something may fail: an action of a batch, the batches counted from 1 and the actions from 0. */
interface Place {
  readonly batch: number;
  readonly action: number;
  /** What Word is asked for there. */
  readonly name: string;
}

/** All actions of all batches that are sent where nothing fails. */
async function placesOf(word: Desktop, asked: Asked): Promise<Place[]> {
  const session = await prepare(word, asked);
  const places: Place[] = [];
  word.host.resetCounts();
  word.host.failAtBatch = (batch, { actions }) => {
    places.push(...actions.map(({ type, name }, action) => ({ batch, action, name: `${type} ${name}` })));
    return undefined;
  };
  await finished(session, () => {
    asked.ask(session);
  });
  word.host.failAtBatch = undefined;
  expect(troubleOf(session.store.state.notice)).toBeUndefined();
  expect(asked.isDone(session, word)).toBe(true);
  return places;
}

/**
 * Has an action fail at each action of each batch, or at some of each kind, looks what became of the report, and tries
 * again. Of a kind are the same actions, of whichever batch.
 */
export async function failEverywhere(
  word: Desktop,
  asked: Asked,
  breakdown: Breakdown,
  isTracked: boolean,
): Promise<void> {
  const places = await placesOf(word, asked);
  expect(places.length).toBeGreaterThan(0);
  for (const { batch, action } of part(places, 0.1, ({ name }) => name))
    await failAt(word, asked, breakdown, isTracked, batch, action);
}

async function failAt(
  word: Desktop,
  asked: Asked,
  breakdown: Breakdown,
  isTracked: boolean,
  batch: number,
  action: number,
): Promise<void> {
  const session = await prepare(word, asked);
  word.host.document.revisions.tracking = isTracked;
  const [before, textsBefore] = [word.highlights(), await texts()];
  word.host.resetCounts();
  word.host.failAtBatch = (sync) => {
    word.host.failAtAction = sync === batch ? action : 0;
    return sync === batch || (breakdown === 'on' && sync > batch)
      ? new HostError('GeneralException', `batch ${batch}, action ${action}`)
      : undefined;
  };
  await finished(session, () => {
    asked.ask(session);
  });
  Object.assign(word.host, { failAtBatch: undefined, failAtAction: 0 });

  const seen = {
    at: [batch, action],
    ...lookAt(word, session, asked),
    texts: (await texts()).map((text) => text.replace(FILLED, 'XX')),
    values: (await texts()).join().match(FILLED)?.length ?? 0,
  };
  const wanted = {
    at: [batch, action],
    told: seen.isDone ? seen.told : 'told',
    isDone: seen.isDone,
    foreign: before.yellow,
    unknownColours: [],
    tracking: isTracked || seen.isLeftOff,
    isLeftOff: breakdown === 'on' && seen.isLeftOff,
    texts: textsBefore.map((text) => text.replace(FILLED, 'XX')),
    values: seen.isUncertain ? seen.values : session.store.state.filled,
    isUncertain: breakdown === 'on' && seen.isUncertain,
    isUnread: asked.action === 'undo' && seen.isUnread,
  };
  expect({ ...seen, tracking: seen.tracking || seen.isLeftOff }).toEqual(wanted);
  if (asked.row && !seen.isDone)
    expect(fieldsOf(session.store.view.rows).some(({ key }) => session.store.state.drafts.has(key))).toBe(
      true,
    );
  word.host.document.revisions.tracking = isTracked; // as the clerk is told to
  await tryAgain(word, session, asked, seen);
}

interface Seen {
  readonly at: readonly number[];
  readonly isDone: boolean;
  readonly isUncertain: boolean;
  readonly isUnread: boolean;
}

function look(session: Session): void {
  session.lookAgain();
}

async function tryAgain(
  word: Desktop,
  session: Session,
  asked: Asked,
  { isDone, isUncertain, isUnread, at }: Seen,
): Promise<void> {
  // What may have been done, or was done and could not be read, is found by the next look.
  const asks = isUncertain || isUnread ? [look, asked.ask] : [asked.ask];
  for (const ask of asks)
    if (!asked.isDone(session, word))
      await finished(session, () => {
        ask(session);
      });
  const notice = troubleOf(session.store.state.notice);
  // Half of an undo that Word does not tell of: what stands is no more what was filled in, and the clerk is told so.
  const isHalf = isUncertain && notice?.says === 'notUndone';
  if (!isHalf)
    expect({ at, notice: isDone ? undefined : notice, isDone: asked.isDone(session, word) }).toEqual({
      at,
      notice: undefined,
      isDone: true,
    });
  await finished(session, () => {
    session.clearMarks();
  });
  expect({ at, ...word.highlights() }).toEqual({ at, yellow: '重点' });
  expect(readSetting('markColour')).toBeUndefined();
  if (!isHalf) expect((await texts()).join().match(FILLED)?.length ?? 0).toBe(asked.filled);
}

function lookAt(word: Desktop, session: Session, asked: Asked) {
  const notice = troubleOf(session.store.state.notice);
  const ours = nameOfColour(readSetting('markColour') ?? '');
  const highlights = word.highlights();
  const isLeftOff =
    (notice?.says === 'failure' && notice.failure.trackingLeftOff) ||
    (notice?.says === 'notFilled' && notice.trackingLeftOff) ||
    notice?.says === 'trackingLeftOff';
  const isUncertain = notice?.says === 'notFilled' && notice.outcome === 'uncertain';
  const isUnread = notice?.says === 'failure' && notice.action === 'read' && asked.action !== 'read';
  const isRight =
    notice?.says === 'failure' &&
    notice.failure.code === 'unknown' &&
    (notice.action === asked.action || isUnread);
  return {
    told: isRight || isUncertain ? 'told' : notice,
    isDone: asked.isDone(session, word),
    foreign: highlights.yellow,
    unknownColours: Object.keys(highlights).filter((colour) => colour !== 'yellow' && colour !== ours),
    tracking: word.host.document.revisions.tracking,
    isLeftOff,
    isUncertain,
    isUnread,
  };
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}
