import { HostError } from '../../../../../src/standin/protocol/hostError';
import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { docxOf, paragraph } from '../../../../docx';
import { canonicalParts } from '../../../../standin/canonical';
import { NAME } from './actions';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

async function fill(session: Session, ...values: string[]): Promise<void> {
  for (const value of values)
    await finished(session, () => {
      fillNth(session, 0, value);
    });
}

function undo(session: Session, times = 1, takesFocus = false): Promise<void> {
  return finished(
    session,
    () => {
      for (let time = 0; time < times; time++) session.undo(takesFocus);
    },
    times,
  );
}

test('the last fill is taken back first, then the one before; the document is as it was', async () => {
  const bytes = docxOf(paragraph('改厕', ['XX', '<w:b/>'], '座，清淤XX条') + paragraph('修路XX公里'));
  const session = await word.open(bytes);
  await fill(session, '35', '1234', '7.8');
  await undo(session);
  expect(word.texts()).toEqual(['改厕35座，清淤1234条', '修路XX公里']);
  expect(session.store.state).toMatchObject({ filled: 2, current: idOf(session, 0), notice: undefined });
  await undo(session, 2);
  expect(left(session)).toEqual(['0:2 XX', '0:8 XX', '1:2 XX']);
  expect(session.store.state).toMatchObject({ filled: 0, undoable: [], notice: undefined });
  await undo(session);
  expect(canonicalParts(word.office.save())).toEqual(canonicalParts(bytes));
});

test('what comes back is shown in the report', async () => {
  const session = await word.write('改厕XX座', 'XX镇党委和XX镇政府');
  await finished(session, () => {
    answeringOf(session).fill(
      NAME,
      [1, 2].map((nth) => idOf(session, nth)),
      '青溪',
    );
  });
  word.click(0, '改厕');
  await undo(session);
  expect(word.selected()).toEqual([1, 0, 'XX']);
  expect(session.store.state.current).toBe(idOf(session, 1));
});

test('the focus comes along where it was in the list', async () => {
  const session = await word.write('改厕XX座，清淤XX条');
  await fill(session, '35');
  await undo(session, 1, true);
  expect(session.store.state.focus).toEqual({ row: `entry ${idOf(session, 0)}` });
});

test('a name is taken back everywhere in one go', async () => {
  const session = await word.write('XX镇党委和XX镇政府。', 'XX镇的报告。');
  const ids = [0, 1, 2].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪');
  });
  expect(word.texts()).toEqual(['青溪镇党委和青溪镇政府。', '青溪镇的报告。']);
  await undo(session);
  expect(word.texts()).toEqual(['XX镇党委和XX镇政府。', 'XX镇的报告。']);
});

test('what comes back is marked again if there are marks', async () => {
  const session = await word.writeMarked('改厕XX座，清淤XX条');
  await fill(session, '35');
  expect(word.highlights()).toEqual({ green: 'XX' });
  await undo(session);
  expect(word.highlights()).toEqual({ green: 'XXXX' });
});

test('a fill is found after other edits, above it and beside it', async () => {
  const session = await word.write('青溪镇工作总结', '全年新建和改造农村公厕XX座，群众十分满意', '清淤XX条');
  await fill(session, '35');
  word.type(0, '青溪镇', '青溪镇2025年');
  word.type(1, '全年', '今年全年');
  await undo(session);
  expect(word.texts()[1]).toBe('今年全年新建和改造农村公厕XX座，群众十分满意');
  expect(session.store.state.notice).toBeUndefined();
});

test('a fill that was typed over is left alone, and that is said', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, '35', '12');
  word.type(1, '12', '13');
  await undo(session);
  expect(word.texts()).toEqual(['改厕35座', '清淤13条']);
  expect(session.store.state).toMatchObject({ notice: { says: 'notUndone', count: 1 }, filled: 2 });
  await undo(session);
  expect(word.texts()).toEqual(['改厕XX座', '清淤13条']);
  expect(session.store.state).toMatchObject({ notice: undefined, filled: 1, undoable: [] });
});

test('of several, those that stand are taken back', async () => {
  const session = await word.write('XX镇党委召开会议。', 'XX镇政府工作报告。');
  const ids = [0, 1].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪');
  });
  word.type(1, '青溪', '清溪');
  await undo(session);
  expect(word.texts()).toEqual(['XX镇党委召开会议。', '清溪镇政府工作报告。']);
  expect(session.store.state).toMatchObject({ notice: { says: 'notUndone', count: 1 }, undoable: [] });
});

test('what Word stopped in the middle of a paragraph is taken back with the next try', async () => {
  const session = await word.write('XX镇党委和XX镇政府', '清淤XX条');
  const ids = [0, 1].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪');
  });
  let seen = '';
  for (let action = 0; seen !== '青溪镇党委和XX镇政府'; action++) {
    expect(action).toBeLessThan(20);
    word.host.resetCounts();
    word.host.failAtAction = action;
    word.host.failAtBatch = (_sync, { paths }) =>
      [...paths.values()].some(({ name }) => name === 'InsertText')
        ? new HostError('GeneralException', 'as told')
        : undefined;
    await undo(session);
    seen = word.texts()[0] ?? '';
  }
  expect(session.store.state).toMatchObject({ notice: { says: 'failure', action: 'undo' }, filled: 1 });
  word.host.failAtBatch = undefined;
  await undo(session);
  expect(word.texts()[0]).toBe('XX镇党委和XX镇政府');
  expect(session.store.state).toMatchObject({ notice: undefined, filled: 0, undoable: [] });
});

test('the focus goes to what comes back, not to the field that was typed in last', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  await fill(session, '35');
  session.setInUse(`entry ${idOf(session, 0)}`, true);
  await undo(session, 1, true);
  expect(session.store.state).toMatchObject({
    current: idOf(session, 0),
    focus: { row: `entry ${idOf(session, 0)}` },
  });
  expect(session.store.state.focus).not.toHaveProperty('isBack');
});
