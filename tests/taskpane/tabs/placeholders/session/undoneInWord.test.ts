import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { readSetting } from '../../../../../src/word/office/settings';
import { NAME } from './actions';
import { fillNth, finished, idOf, left, until, useDesktop } from './desktop';

const word = useDesktop();

async function fill(session: Session, ...values: string[]): Promise<void> {
  for (const value of values)
    await finished(session, () => {
      fillNth(session, 0, value);
    });
}

function undo(session: Session): Promise<void> {
  return finished(session, () => {
    session.undo(false);
  });
}

function look(session: Session): Promise<void> {
  return finished(session, () => {
    session.lookAgain();
  });
}

test('a fill that is undone in the report is counted off, and cannot be undone again', async () => {
  const session = await word.write('改厕XX座，清淤XX条', '修路XX公里');
  await fill(session, '35', '12');
  word.type(0, '12', 'XX');
  await look(session);
  expect(left(session)).toHaveLength(2);
  expect(session.store.state.filled).toBe(1);
  expect(readSetting('places')).toHaveLength(1);
  await undo(session);
  expect(word.texts()).toEqual(['改厕XX座，清淤XX条', '修路XX公里']);
  expect(session.store.state).toMatchObject({ filled: 0, undoable: [], notice: undefined });
  expect(readSetting('places')).toBeUndefined();
});

test('so it is when the cursor rests, nothing being asked for', async () => {
  await word.write('改厕XX座', '修路XX公里');
  const session = await word.open(word.office.save(), true);
  await fill(session, '35');
  word.type(0, '35', 'XX');
  word.click(1, '修路');
  await until(session.store, ({ filled }, view) => filled === 0 && view.left.length === 2);
  expect(session.store.state.undoable).toEqual([]);
});

test('of a name, what still stands can be undone', async () => {
  const session = await word.write('XX镇党委召开会议。', 'XX镇政府工作报告。');
  const ids = [0, 1].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪');
  });
  word.type(1, '青溪', 'XX');
  await look(session);
  expect(session.store.state).toMatchObject({ filled: 1, undoable: [{ fills: [{ paragraph: 0 }] }] });
  await undo(session);
  expect(word.texts()).toEqual(['XX镇党委召开会议。', 'XX镇政府工作报告。']);
  expect(session.store.state).toMatchObject({ filled: 0, undoable: [], notice: undefined });
});

test('undo that comes after Word’s own does not take back the fill before', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, '35', '12');
  word.type(1, '12', 'XX');
  await undo(session);
  expect(word.texts()).toEqual(['改厕35座', '清淤XX条']);
  expect(session.store.state).toMatchObject({ filled: 1, notice: undefined });
  expect(session.store.state.undoable).toHaveLength(1);
});

test('an edit is no undo', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, '35');
  word.type(0, '35', '36');
  await look(session);
  expect(session.store.state.filled).toBe(1);
  expect(session.store.state.undoable).toHaveLength(1);
});
