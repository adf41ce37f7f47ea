import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { ACTIONS } from '../../../../../src/taskpane/tabs/placeholders/state';
import { readSetting, saveSettings } from '../../../../../src/word/office/settings';
import { docxOf, paragraph } from '../../../../docx';
import { NAME } from './actions';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

/** Types a value in the row of the current entry and presses Enter. */
function fillCurrent(session: Session, value: string): void {
  const { current } = session.store.state;
  if (current === undefined) throw new Error('There is no current row');
  answeringOf(session).fill(`entry ${current}`, [current], value);
}

test('a value goes into the report, and the next place is shown', async () => {
  const session = await word.write('改厕XX座，清淤XX条');
  const next = idOf(session, 1);
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  expect(word.texts()).toEqual(['改厕35座，清淤XX条']);
  expect(word.selected()).toEqual([0, 8, 'XX']);
  expect(left(session)).toEqual(['0:8 XX']);
  const { store } = session;
  expect(store.state).toMatchObject({ current: next, filled: 1, notice: undefined });
  expect(store.state.pending.size + store.state.drafts.size).toBe(0);
  expect(readSetting('places')).toHaveLength(1);
});

test('where a figure was deleted its measure word stays, in the report and in the list', async () => {
  const session = await word.write('全镇下辖个行政村，改厕XX座');
  const [lost] = session.store.view.unsure;
  if (!lost) throw new Error('nothing is asked');
  await finished(session, () => {
    session.decide(lost.id, 'placeholder');
  });
  await finished(session, () => {
    fillNth(session, 0, '12');
  });
  expect(word.texts()).toEqual(['全镇下辖12个行政村，改厕XX座']);
  expect(left(session)).toEqual(['0:13 XX']);
  expect(session.store.state).toMatchObject({ filled: 1, notice: undefined });
});

test('a value within a field is filled in, and that the field will take it away is said', async () => {
  const field =
    '<w:fldSimple w:instr=" MERGEFIELD 数 "><w:r><w:t>XX</w:t></w:r></w:fldSimple><w:r><w:t>座</w:t></w:r>';
  const session = await word.open(docxOf(`<w:p><w:r><w:t>改厕</w:t></w:r>${field}</w:p>`));
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  expect(word.texts()).toEqual(['改厕35座']);
  expect(session.store.state).toMatchObject({ filled: 1, notice: { says: 'inField', count: 1 } });
});

test('the pane goes on at once: the clerk types while Word is still busy', async () => {
  const session = await word.write('改厕XX座，清淤XX条，植树XX棵', '修路XX公里');
  const [first, second, third, fourth] = [0, 1, 2, 3].map((nth) => idOf(session, nth));
  await finished(
    session,
    () => {
      fillNth(session, 0, '35');
      expect(session.store.state).toMatchObject({ current: second, focus: { row: `entry ${second}` } });
      fillCurrent(session, '1234');
      fillCurrent(session, '6');
      const { current, pending, focus } = session.store.state;
      expect({ current, pending: [...pending], focus }).toEqual({
        current: fourth,
        pending: [first, second, third],
        focus: { row: `entry ${fourth}` },
      });
      fillCurrent(session, '7.8');
      expect(session.store.state).toMatchObject({ current: undefined, focus: { row: ACTIONS } });
    },
    4,
  );
  expect(word.texts()).toEqual(['改厕35座，清淤1234条，植树6棵', '修路7.8公里']);
  expect(session.store.state).toMatchObject({ filled: 4, notice: undefined });
  expect(session.store.state.pending.size).toBe(0);
});

test('values for rows in any order reach their places', async () => {
  const session = await word.write('改厕XX座，清淤XX条，植树XX棵');
  const rows = [2, 0, 1].map((nth) => idOf(session, nth));
  await finished(
    session,
    () => {
      rows.forEach((id, i) => {
        answeringOf(session).fill(`entry ${id}`, [id], ['三百', '一', '二十'][i] ?? '');
      });
    },
    3,
  );
  expect(word.texts()).toEqual(['改厕一座，清淤二十条，植树三百棵']);
});

test('one answer for a name fills every place but those that are left out', async () => {
  const session = await word.write('XX镇党委开会。', 'XX镇政府和XX镇中学。', 'XX镇的报告。');
  const row = session.store.view.rows.find(({ key }) => key === NAME);
  const ids = row?.type === 'name' ? row.entries.map(({ id }) => id) : [];
  expect(ids).toHaveLength(3);
  session.leaveOut(ids[1] ?? -1);
  expect([...session.store.state.leftOut]).toEqual([ids[1]]);
  session.keepDraft(NAME, '青溪');
  await finished(session, () => {
    answeringOf(session).fill(
      NAME,
      ids.filter((id) => !session.store.state.leftOut.has(id)),
      '青溪',
    );
  });
  expect(word.texts()).toEqual(['青溪镇党委开会。', 'XX镇政府和XX镇中学。', '青溪镇的报告。']);
  expect(session.store.state).toMatchObject({
    filled: 2,
    notice: { says: 'filled', count: 2, typed: '青溪' },
  });
  expect(session.store.state.undoable).toHaveLength(1);
  expect(session.store.state.drafts.size).toBe(0);
});

/** A value would take along what is hidden in the midst of the placeholder. */
const MIXED = paragraph('改厕X', ['略', '<w:vanish/>'], 'X座');

describe('a value that could not be filled in', () => {
  test('where it was written over meanwhile: nothing is changed', async () => {
    const session = await word.write('改厕XX座，清淤XX条');
    word.type(0, 'XX座', '40座');
    await finished(session, () => {
      fillNth(session, 0, '35');
    });
    expect(word.texts()).toEqual(['改厕40座，清淤XX条']);
    expect(session.store.state).toMatchObject({
      notice: { says: 'notFilled', outcome: 'changed', count: 1 },
      filled: 0,
    });
  });

  test('where something hidden stands in its midst', async () => {
    const session = await word.open(docxOf(MIXED));
    await finished(session, () => {
      fillNth(session, 0, '35');
    });
    expect(session.store.state.notice).toMatchObject({ says: 'notFilled', outcome: 'notUnderstood' });
    expect(word.texts()).toEqual(['改厕X略X座']);
  });

  test('where the placeholder is gone', async () => {
    const session = await word.write('改厕XX座');
    const id = idOf(session, 0);
    word.type(0, 'XX', '40');
    await finished(session, () => {
      session.lookAgain();
    });
    await finished(session, () => {
      answeringOf(session).fill(`entry ${id}`, [id], '35');
    });
    expect(word.texts()).toEqual(['改厕40座']);
    expect(session.store.state.notice).toMatchObject({ says: 'notFilled', outcome: 'changed', count: 1 });
  });

  test('holds nobody up: the clerk stays where they are, and is told', async () => {
    const session = await word.open(docxOf(MIXED + paragraph('清淤XX条') + paragraph('修路XX公里')));
    const last = idOf(session, 2);
    await finished(
      session,
      () => {
        fillNth(session, 0, '35');
        fillCurrent(session, '12');
      },
      2,
    );
    expect(word.texts().slice(1)).toEqual(['清淤12条', '修路XX公里']);
    expect(session.store.state).toMatchObject({
      current: last,
      notice: { says: 'notFilled', outcome: 'notUnderstood' },
    });
  });

  test('leaves the clerk at the row where another value is being typed', async () => {
    const session = await word.open(docxOf(MIXED + paragraph('清淤XX条')));
    const second = idOf(session, 1);
    await finished(session, () => {
      fillNth(session, 0, '35');
      session.setTyping(`entry ${second}`, true);
    });
    expect(session.store.state.current).toBe(second);
    expect(session.store.state.drafts.get(`entry ${idOf(session, 0)}`)).toBe('35');
  });
});

test('a value goes to the place that was meant, though the report has changed since it was listed', async () => {
  const session = await word.write('甲村', 'XX户', '乙村', 'XX户', '丙村', 'XX户');
  const meant = idOf(session, 2);
  word.type(0, '甲村', '新来的\n两段\n甲村');
  await finished(session, () => {
    answeringOf(session).fill(`entry ${meant}`, [meant], '7');
  });
  expect(word.texts()).toEqual(['新来的', '两段', '甲村', 'XX户', '乙村', 'XX户', '丙村', '7户']);
  expect(session.store.state).toMatchObject({ notice: undefined, filled: 1 });
});

test('a name that was filled in one place of two keeps its value in the row of the other', async () => {
  const mixed = paragraph('X', ['隐', '<w:vanish/>'], 'X镇政府工作报告。');
  const session = await word.open(docxOf(paragraph('XX镇党委召开会议。') + mixed + paragraph('改厕XX座')));
  const ids = [0, 1].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪');
  });
  expect(word.texts().slice(0, 2)).toEqual(['青溪镇党委召开会议。', 'X隐X镇政府工作报告。']);
  const row = `entry ${ids[1] ?? ''}`;
  const { state } = session.store;
  expect(state).toMatchObject({
    notice: { says: 'notFilled', outcome: 'notUnderstood', count: 1 },
    current: ids[1],
    focus: { row },
    filled: 1,
  });
  expect([...state.drafts]).toEqual([[row, '青溪']]);
});

test('a value that would break the paragraph is not filled in', async () => {
  const session = await word.write('改厕XX座');
  await finished(session, () => {
    fillNth(session, 0, '3\n5');
  });
  expect(word.texts()).toEqual(['改厕XX座']);
  expect(session.store.state.notice).toMatchObject({ says: 'failure', failure: { code: 'unknown' } });
});

test('the document remembers how many were filled, and where it cannot, the pane does', async () => {
  const session = await word.write('改厕XX座，清淤XX条');
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  const again = await word.open(await word.saved(session));
  expect(again.store.state.filled).toBe(1);
  word.refuseSettings();
  await finished(again, () => {
    fillNth(again, 0, '12');
  });
  again.endSpell();
  await saveSettings().catch(() => undefined);
  expect(again.store.state).toMatchObject({ filled: 2, notice: undefined });
  word.host.faults.length = 0; // the one that was asked for
});

test('a place whose mark was taken off for a value that Word did not write is marked again', async () => {
  const session = await word.writeMarked('改厕XX座', '修路XX公里');
  word.host.resetCounts();
  // The mark is off, the value is not written yet.
  Object.assign(word.host, { failAtBatch: 3, failAtAction: 3 });
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  Object.assign(word.host, { failAtBatch: undefined, failAtAction: 0 });
  expect(word.texts()[0]).toBe('改厕XX座');
  expect(session.store.state.notice).toMatchObject({ says: 'failure', action: 'fill' });
  expect(word.highlights()).toEqual({ green: 'XXXX' });
});
