import { HostError } from '../../../../../src/standin/protocol/hostError';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { ACTIONS } from '../../../../../src/taskpane/tabs/placeholders/state';
import { NAME } from './actions';
import { BROKEN, fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

function walk(session: Session, step: 1 | -1): Promise<void> {
  return finished(session, () => {
    session.walk(step);
  });
}

describe('walking', () => {
  test('goes from the cursor, round the end of the report and back', async () => {
    const session = await word.write('改厕XX座，清淤XX条', '已完成。', '修路XX公里');
    word.click(1, '已');
    const places: unknown[] = [];
    for (const step of [1, 1, 1, -1] as const) {
      await walk(session, step);
      places.push(word.selected());
      expect(session.store.view.left.find(({ id }) => id === session.store.state.current)?.text).toBe(
        word.texts()[word.selected()[0]],
      );
    }
    expect(places).toEqual([
      [2, 2, 'XX'],
      [0, 2, 'XX'],
      [0, 8, 'XX'],
      [0, 2, 'XX'],
    ]);
  });

  test('keeps to the kind that is shown', async () => {
    const session = await word.write('改厕XX座，占XX%，修路XX公里，占XX%');
    word.click(0, '改');
    session.showKind('percent');
    await walk(session, 1);
    expect(word.selected()[1]).toBe(7);
    await walk(session, 1);
    expect(word.selected()[1]).toBe(19);
  });

  test('from a header it goes on from the current one', async () => {
    const session = await word.write('改厕XX座，清淤XX条，修路XX公里');
    word.click(0, '改');
    await walk(session, 1);
    word.click(0, '', word.host.document.sections()[0]?.header('Primary').root);
    await walk(session, 1);
    expect(word.selected()).toEqual([0, 8, 'XX']);
  });

  test('over the report as it is now', async () => {
    const session = await word.write('改厕XX座');
    word.type(0, '座', '座，植树XX棵');
    word.click(0, '座');
    await walk(session, 1);
    expect(word.selected()).toEqual([0, 8, 'XX']);
    expect(left(session)).toHaveLength(2);
  });

  test('takes the focus along if that is wished, unless something else is asked for by then', async () => {
    const session = await word.write('改厕XX座，清淤XX条');
    word.click(0, '改');
    await walk(session, 1);
    expect(session.store.state.focus).toBeUndefined();
    await finished(session, () => {
      session.walk(1, true);
    });
    expect(session.store.state.focus).toEqual({ row: `entry ${idOf(session, 1)}` });
    await finished(
      session,
      () => {
        session.walk(1, true);
        session.open(idOf(session, 1));
      },
      2,
    );
    expect(session.store.state.focus).toEqual({ row: `entry ${idOf(session, 1)}` });
    session.setTyping(`entry ${idOf(session, 1)}`, true);
    await finished(session, () => {
      session.walk(-1, true);
    });
    expect(session.store.state.focus).toEqual({ row: `entry ${idOf(session, 1)}` });
  });

  test('says when the text was not found for certain', async () => {
    const session = await word.open(BROKEN);
    word.host.resetCounts();
    // Somebody types what is searched for, between the reading and the search.
    word.host.beforeBatch = (_document, sync) => {
      if (sync === 4) word.type(0, '改厕', 'XX改厕');
    };
    await walk(session, 1);
    word.host.beforeBatch = undefined;
    expect(session.store.state.notice).toEqual({ says: 'notSelected', reason: 'notFound' });
  });
});

describe('opening a row', () => {
  test('selects its placeholder, and takes the focus there', async () => {
    const session = await word.write('改厕XX座，清淤XX条');
    const id = idOf(session, 1);
    await finished(session, () => {
      session.open(id);
    });
    expect(word.selected()).toEqual([0, 8, 'XX']);
    const { current, focus } = session.store.state;
    expect({ current, focus }).toEqual({ current: id, focus: { row: `entry ${id}` } });
    if (focus) session.focused({ ...focus });
    expect(session.store.state.focus).toBe(focus); // another wish than this one was met
    if (focus) session.focused(focus);
    expect(session.store.state.focus).toBeUndefined();
  });

  test('of several in a row only the last is shown', async () => {
    const session = await word.write('改厕XX座，清淤XX条，修路XX公里');
    const events: unknown[] = [];
    const select = jest.spyOn(word.host, 'select').mockImplementation((range) => {
      events.push(range.start.offset);
    });
    await finished(
      session,
      () => {
        for (const nth of [0, 1, 2]) session.open(idOf(session, nth));
      },
      3,
    );
    expect(events).toEqual([14]);
    select.mockRestore();
  });

  test('whose text was typed over says so, and the list is of now', async () => {
    const session = await word.write('改厕XX座，清淤XX条');
    const id = idOf(session, 1);
    word.type(0, '改厕XX', '今年改厕35');
    await finished(session, () => {
      session.open(id);
    });
    expect(session.store.state).toMatchObject({
      notice: { says: 'notSelected', reason: 'changed' },
      current: id,
    });
    expect(left(session)).toEqual(['0:10 XX']);
    await finished(session, () => {
      session.open(id);
    });
    expect(session.store.state.notice).toBeUndefined();
    expect(word.selected()).toEqual([0, 10, 'XX']);
  });

  test('a doubtful one is looked at and the current one stays', async () => {
    const session = await word.write('改厕XX座，王某某感谢');
    const [unsure] = session.store.view.unsure;
    await finished(session, () => {
      session.look(unsure?.id ?? -1);
    });
    expect(word.selected()).toEqual([0, 7, '某某']);
    expect(session.store.state.current).toBeUndefined();
  });
});

describe('from row to row', () => {
  test('arrows pass headings, and go round the ends by way of the names', async () => {
    const session = await word.write(
      '一、总体情况',
      '改厕XX座',
      'XX镇党委和XX镇政府',
      '二、问题',
      '修路XX公里',
    );
    const rows: (string | undefined)[] = [];
    const stepFrom = (row: string, step: 1 | -1): string => {
      session.stepFrom(row, step);
      return session.store.state.focus?.row ?? '';
    };
    // Five of the six steps end at an entry, which is shown in the report.
    await finished(
      session,
      () => {
        let row = NAME;
        for (let steps = 0; steps < 5; steps++) rows.push((row = stepFrom(row, 1)));
        expect(session.store.state.current).toBeUndefined();
        rows.push(stepFrom(row, -1));
      },
      5,
    );
    const ids = [0, 1, 2, 3].map((nth) => `entry ${idOf(session, nth)}`);
    expect(rows).toEqual([...ids, NAME, ids[3]]);
  });
});

test('that the next place could not be shown is no fault of the fill', async () => {
  const session = await word.write('改厕XX座，清淤XX条');
  word.host.resetCounts();
  // With the value, and by itself then.
  word.host.failAtBatch = (_sync, { actions }) => {
    word.host.failAtAction = actions.findIndex(({ name }) => name === 'Select');
    return word.host.failAtAction < 0 ? undefined : new HostError('ActivityLimitReached', 'as told');
  };
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  expect(word.texts()).toEqual(['改厕35座，清淤XX条']);
  expect(session.store.state).toMatchObject({
    filled: 1,
    notice: { says: 'failure', action: 'go', failure: { code: 'busy' } },
  });
  expect(session.store.state.drafts.size).toBe(0);
  Object.assign(word.host, { failAtBatch: undefined, failAtAction: 0 });
  await finished(session, () => {
    fillNth(session, 0, '12');
  });
  expect(session.store.state).toMatchObject({ filled: 2, notice: undefined, focus: { row: ACTIONS } });
});

describe('after Word has shown something', () => {
  test('the focus is called back into the field in which the clerk types', async () => {
    const session = await word.write('改厕XX座', '王某某说');
    session.setInUse('entry 0', true);
    session.setInUse('entry 0', false); // Word takes it
    await finished(session, () => {
      session.look(unsureId(session));
    });
    expect(session.store.state.focus).toEqual({ row: 'entry 0', isBack: true });
  });

  test('but not into one that they have left for something else in the pane', async () => {
    const session = await word.write('改厕XX座', '王某某说');
    session.setInUse('entry 0', true);
    session.setInUse('entry 0', false, true);
    await finished(session, () => {
      session.look(unsureId(session));
    });
    expect(session.store.state.focus).toBeUndefined();
  });
});

function unsureId(session: Session): number {
  const [entry] = session.store.view.unsure;
  if (!entry) throw new Error('Nothing is unsure');
  return entry.id;
}
