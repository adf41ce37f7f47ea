import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { KIND } from '../../../../../src/taskpane/tabs/placeholders/state';
import { readSetting } from '../../../../../src/word/office/settings';
import type { Decision } from '../../../../../src/worklist/decisions';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

function decide(session: Session, id: number | undefined, decision: Decision | undefined): Promise<void> {
  return finished(session, () => {
    session.decide(id ?? -1, decision);
  });
}

function undo(session: Session, takesFocus = false): Promise<void> {
  return finished(session, () => {
    session.undo(takesFocus);
  });
}

function fill(session: Session, nth: number, value: string): Promise<void> {
  return finished(session, () => {
    fillNth(session, nth, value);
  });
}

/** What can be undone, in short. */
function undoable({ store }: Session): (string | undefined)[] {
  return store.state.undoable.map((step) =>
    step.type === 'fills' ? step.fills.map(({ value }) => value).join() : step.decision,
  );
}

test('what was said last is taken back before the fill before it, and the report stays', async () => {
  const session = await word.write('改厕XX座', '清淤XX条', '修路XX公里');
  const second = idOf(session, 1);
  await fill(session, 0, '35');
  await decide(session, second, 'ordinary');
  expect(undoable(session)).toEqual(['35', 'ordinary']);
  word.host.resetCounts();
  let batches = 0;
  word.host.failAtBatch = () => {
    batches++;
    return undefined;
  };
  await undo(session, true);
  expect(batches).toBe(0);
  expect(left(session)).toEqual(['1:2 XX', '2:2 XX']);
  expect(session.store.state).toMatchObject({
    current: second,
    focus: { row: `entry ${second}` },
    filled: 1,
    notice: undefined,
  });
  expect(readSetting('decisions')).toBeUndefined();
  await undo(session);
  expect(word.texts()[0]).toBe('改厕XX座');
  expect(undoable(session)).toEqual([]);
});

test('so it is where it was said while Word was still busy with the value', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await finished(
    session,
    () => {
      fillNth(session, 0, '35');
      session.decide(idOf(session, 1), 'ordinary');
    },
    2,
  );
  expect(undoable(session)).toEqual(['35', 'ordinary']);
});

test('a doubtful one is doubtful again, in sight, and the focus goes there', async () => {
  const session = await word.write('改厕XX座', '王某某表示感谢');
  const id = session.store.view.unsure[0]?.id;
  await decide(session, id, 'placeholder');
  await decide(session, id, 'ordinary');
  await undo(session);
  expect(left(session)).toEqual(['0:2 XX', '1:1 某某']);
  expect(session.store.state.current).toBe(id);
  await undo(session, true);
  expect(left(session)).toEqual(['0:2 XX']);
  expect(session.store.state).toMatchObject({ current: undefined, focus: { row: `unsure ${id ?? ''}` } });
});

test('marks follow what was taken back', async () => {
  const session = await word.writeMarked('改厕XX座', '清淤XX条');
  await decide(session, idOf(session, 0), 'ordinary');
  expect(word.highlights()).toEqual({ green: 'XX' });
  await undo(session);
  expect(word.highlights()).toEqual({ green: 'XXXX' });
});

test('what was brought back in the list needs no undo', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, 0, '35');
  const id = idOf(session, 0);
  await decide(session, id, 'ordinary');
  await decide(session, id, undefined);
  expect(undoable(session)).toEqual(['35']);
});

test('the kind that the clerk has chosen stays when one of another comes back; the focus goes to what leads to all', async () => {
  const session = await word.write('改厕XX座', '占XX%', '完成XX%');
  await decide(session, idOf(session, 0), 'ordinary');
  session.showKind('percent');
  await undo(session, true);
  expect(left(session)).toHaveLength(3);
  expect(session.store.state).toMatchObject({ kind: 'percent', focus: { row: KIND } });
});

test('what was said of a placeholder that was filled then is undone after the fill', async () => {
  const session = await word.write('改厕XX座', '王某某表示感谢');
  const id = session.store.view.unsure[0]?.id;
  await decide(session, id, 'placeholder');
  await fill(session, 1, '小明');
  expect(undoable(session)).toEqual(['placeholder', '小明']);
  await undo(session);
  expect(left(session)).toEqual(['0:2 XX', '1:1 某某']);
  await undo(session);
  expect(left(session)).toEqual(['0:2 XX']);
  expect(session.store.view.unsure).toHaveLength(1);
});

test('what was said of a text that was deleted is forgotten', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, 0, '35');
  await decide(session, idOf(session, 0), 'ordinary');
  word.type(1, 'XX', '三');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(undoable(session)).toEqual(['35']);
});
