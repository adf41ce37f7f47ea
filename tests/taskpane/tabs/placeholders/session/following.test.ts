import { HostError } from '../../../../../src/standin/protocol/hostError';
import { readReport } from '../../../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../../../docx';
import { fillNth, finished, idOf, left, until, useDesktop } from './desktop';

const word = useDesktop();

const REPORT = docxOf(paragraph('改厕XX座，清淤XX条') + paragraph('修路XX公里'));

test('when the cursor rests, the list follows what was typed, and the cursor', async () => {
  const session = await word.open(REPORT, true);
  const ids = [0, 1, 2].map((nth) => idOf(session, nth));
  word.type(0, 'XX', '35');
  word.click(1, 'XX');
  await until(session.store, (_state, view) => view.left.length === 2);
  expect(left(session)).toEqual(['0:8 XX', '1:2 XX']);
  expect(session.store.view.left.map(({ id }) => id)).toEqual(ids.slice(1)); // the same ones
  await until(session.store, ({ current }) => current === ids[2]);
});

test('who has only rested is told of the same report, until something is another', async () => {
  const session = await word.open(REPORT);
  const follow = (): Promise<object | undefined> =>
    new Promise((resolve) => {
      const end = session.followed.subscribe(() => {
        end();
        resolve(session.followed.getState().report);
      });
      session.follow();
    });
  word.click(1, 'XX');
  const first = await follow();
  expect(first).toMatchObject({ cursor: { paragraph: 1 } });
  expect(await follow()).toBe(first);
  word.click(0, 'XX');
  const moved = await follow();
  expect(moved).toMatchObject({ cursor: { paragraph: 0 } });
  word.type(1, 'XX', '35');
  expect(await follow()).toMatchObject({ paragraphs: [{}, { text: '修路35公里' }] });
});

test('while a value is being typed the list stays, and follows afterwards; what was typed is kept', async () => {
  const session = await word.open(REPORT, true);
  const second = idOf(session, 1);
  const row = `entry ${second}`;
  session.keepDraft(row, '12');
  session.setTyping(row, true);
  word.type(0, 'XX', '35');
  await word.rest(() => {
    word.click(1, 'XX');
  });
  expect(left(session)).toHaveLength(3);
  session.setTyping('entry 999', false); // another row's end of typing says nothing
  expect(left(session)).toHaveLength(3);
  session.setTyping(row, false);
  await until(session.store, (_state, view) => view.left.length === 2);
  expect(left(session)).toEqual(['0:8 XX', '1:2 XX']);
  expect(idOf(session, 0)).toBe(second);
  expect(session.store.state.drafts.get(row)).toBe('12');
});

test('an answer that comes when a value is being typed already is taken later', async () => {
  const session = await word.open(REPORT, true);
  word.type(0, 'XX', '35');
  const asked = new Promise<void>((resolve) => {
    word.host.resetCounts();
    word.host.failAtBatch = () => {
      resolve();
      return undefined;
    };
  });
  word.click(1, 'XX');
  await asked;
  session.setTyping('entry 0', true);
  await finished(session, () => {
    session.look(-1); // comes after it
  });
  expect(left(session)).toHaveLength(3);
  session.setTyping('entry 0', false);
  await until(session.store, (_state, view) => view.left.length === 2);
});

test('what the cursor asked for and Word was too busy for is no trouble of the clerk’s', async () => {
  const session = await word.open(REPORT, true);
  word.type(0, 'XX', '35');
  word.host.failAtBatch = () => new HostError('ActivityLimitReached', 'as told');
  await word.rest(() => {
    word.click(1, 'XX');
  });
  await finished(session, () => {
    session.look(-1);
  });
  expect(session.store.state.notice).toBeUndefined();
  word.host.failAtBatch = undefined;
  word.click(0, '清淤');
  await until(session.store, (_state, view) => view.left.length === 2);
});

test('that it cannot follow any more is said, but not over what was asked for', async () => {
  const session = await word.open(REPORT, true);
  word.host.failAtBatch = () => new HostError('ConnectionFailure', 'as told');
  word.click(1, 'XX');
  await until(session.store, ({ notice }) => notice?.says === 'failure');
  expect(session.store.state.notice).toMatchObject({ action: 'read', failure: { code: 'lost' } });
  session.dismiss();
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  const { notice } = session.store.state;
  expect(notice).toMatchObject({ action: 'fill' });
  await word.rest(() => {
    word.click(1, '修路');
  });
  await readReport().catch(() => undefined); // comes after the look that failed
  expect(session.store.state.notice).toBe(notice);
});

test('the pane that is closed follows no more', async () => {
  const session = await word.open(REPORT, true);
  await word.tidy();
  word.type(0, 'XX', '35');
  await word.rest(() => {
    word.click(1, 'XX');
  });
  expect(left(session)).toHaveLength(3);
});
