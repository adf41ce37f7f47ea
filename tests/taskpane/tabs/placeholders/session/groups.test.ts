import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { NAME } from './actions';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

const FIVE = ['XX镇总结。', 'XX镇党委部署，改厕XX座。', 'XX镇启动。', 'XX镇表彰。', 'XX镇先行。'];

/** Takes up what the notice offers. */
function accept(session: Session): void {
  const { notice } = session.store.state;
  if (notice?.says !== 'offer') throw new Error('Nothing is offered');
  answeringOf(session).accept(notice.offer);
}

test('filling one of five says so and offers the others, which go in together', async () => {
  const session = await word.write(...FIVE);
  await finished(session, () => {
    fillNth(session, 1, '青溪镇');
  });
  expect(word.texts()[1]).toBe('青溪镇党委部署，改厕XX座。');
  const { notice } = session.store.state;
  expect(notice).toMatchObject({ says: 'offer', offer: { name: 'XX镇', reads: '青溪镇' } });
  expect(notice?.says === 'offer' ? notice.offer.answer.values : []).toHaveLength(4);
  await finished(session, () => {
    accept(session);
  });
  expect(word.texts().map((text) => text.slice(0, 3))).toEqual(FIVE.map(() => '青溪镇'));
  expect(left(session)).toEqual(['1:10 XX']);
  expect(session.store.state.notice).toMatchObject({ says: 'filled', count: 4 });
  await finished(session, () => {
    session.undo(false);
  });
  expect(left(session)).toHaveLength(5);
});

test('an offer goes when something else is done', async () => {
  const session = await word.write(...FIVE);
  await finished(session, () => {
    fillNth(session, 0, '青溪');
  });
  await finished(session, () => {
    const figure = session.store.view.left.findIndex(({ placeholder }) => placeholder.kind === 'count');
    fillNth(session, figure, '35');
  });
  expect(session.store.state.notice).toBeUndefined();
});

test('nothing is offered for what stands alone, nor when the whole group was filled', async () => {
  const session = await word.write('XX镇总结，改厕XX座。', 'XX镇表彰。');
  await finished(session, () => {
    fillNth(session, 1, '35');
  });
  expect(session.store.state.notice).toBeUndefined();
  await finished(session, () => {
    answeringOf(session).fill(
      NAME,
      [0, 1].map((nth) => idOf(session, nth)),
      '青溪',
    );
  });
  expect(session.store.state.notice).toMatchObject({ says: 'filled' });
});

describe('years', () => {
  const YEARS = ['青溪镇20XX年工作总结和20XX年工作计划', '20XX年，全镇增收，比20XX年快。'];
  const FIELD = 'name year 20XX年';
  const FILLED = ['青溪镇2026年工作总结和2027年工作计划', '2026年，全镇增收，比2025年快。'];

  test('are one question; the year before and the next one are kept apart', async () => {
    const session = await word.write(...YEARS);
    const row = session.store.view.rows.find(({ key }) => key === FIELD);
    const ids = row?.type === 'name' ? row.entries.map(({ id }) => id) : [];
    await finished(session, () => {
      answeringOf(session).fill(FIELD, ids, '2026');
    });
    expect(word.texts()).toEqual(FILLED);
    expect(session.store.state.undoable).toHaveLength(1);
  });

  test('follow from any one of them', async () => {
    const session = await word.write(...YEARS);
    await finished(session, () => {
      fillNth(session, 1, '2027年');
    });
    await finished(session, () => {
      accept(session);
    });
    expect(word.texts()).toEqual(FILLED);
  });
});
