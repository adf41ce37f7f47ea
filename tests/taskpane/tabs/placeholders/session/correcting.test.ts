import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import { correctingOf } from '../../../../../src/taskpane/tabs/placeholders/asks/correcting';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { readSetting } from '../../../../../src/word/office/settings';
import { useSessionStorage } from '../../../../browserStorage';
import { NAME } from './actions';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const storage = useSessionStorage();
const word = useDesktop();

async function fill(session: Session, ...values: string[]): Promise<void> {
  for (const value of values)
    await finished(session, () => {
      fillNth(session, 0, value);
    });
}

/** What was filled in, as it stands. */
function filled({ store }: Session): string[] {
  return store.state.places.map(({ reads, standing }) =>
    standing === 'filled' ? reads : `${reads} ${standing}`,
  );
}

/** The id of the place that reads so. */
function placeOf({ store }: Session, reads: string): number {
  const place = store.state.places.find((each) => each.reads === reads);
  if (!place) throw new Error(`Nothing reads ${reads}`);
  return place.id;
}

const REPORT = ['改厕XX座，清淤XX条。', '修路XX公里。'];

test('what was filled in is shown in the report', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35', '12', '7.8');
  await finished(session, () => {
    correctingOf(session).open(placeOf(session, '12'));
  });
  expect(word.selected()).toEqual([0, 8, '12']);
});

test('a value is corrected where it stands, and undo takes the correction back', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35', '12', '7.8');
  await finished(session, () => {
    correctingOf(session).correct(new Map([[placeOf(session, '35'), '136']]));
  });
  expect(word.texts()).toEqual(['改厕136座，清淤12条。', '修路7.8公里。']);
  expect(filled(session)).toEqual(['136', '12', '7.8']);
  expect(session.store.state).toMatchObject({ filled: 3, notice: undefined });
  await finished(session, () => {
    session.undo(false);
  });
  expect(word.texts()[0]).toBe('改厕35座，清淤12条。');
  expect(filled(session)).toEqual(['35', '12', '7.8']);
});

test('a name is corrected in all its places at once', async () => {
  const session = await word.write('XX镇总结。', 'XX镇表彰。');
  const ids = [0, 1].map((nth) => idOf(session, nth));
  await finished(session, () => {
    answeringOf(session).fill(NAME, ids, '青溪镇');
  });
  await finished(session, () => {
    correctingOf(session).correct(new Map(session.store.state.places.map(({ id }) => [id, '清溪'])));
  });
  expect(word.texts()).toEqual(['清溪镇总结。', '清溪镇表彰。']);
  expect(filled(session)).toEqual(['清溪', '清溪']);
});

test('a value is put back among what is left, with what it was still in its field', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35', '12');
  await finished(session, () => {
    session.showList('filled');
    correctingOf(session).reopen(placeOf(session, '12'));
  });
  expect(word.texts()).toEqual(['改厕35座，清淤XX条。', '修路XX公里。']);
  expect(left(session)).toEqual(['0:8 XX', '1:2 XX']);
  const { state } = session.store;
  expect(state).toMatchObject({ listed: 'left', current: idOf(session, 0), filled: 1 });
  expect(state.drafts.get(`entry ${idOf(session, 0)}`)).toBe('12');
  expect(filled(session)).toEqual(['35', 'XX undone']);
});

test('what was undone is filled in again, and is one place', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35');
  await finished(session, () => {
    session.undo(false);
  });
  expect(filled(session)).toEqual(['XX undone']);
  await finished(session, () => {
    correctingOf(session).refill(placeOf(session, 'XX'));
  });
  expect(word.texts()[0]).toBe('改厕35座，清淤XX条。');
  expect(filled(session)).toEqual(['35']);
});

test('what was written over in the report is said to be edited, and can be corrected all the same', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35');
  word.type(0, '35', '36');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(filled(session)).toEqual(['36 edited']);
  await finished(session, () => {
    correctingOf(session).correct(new Map([[placeOf(session, '36'), '37']]));
  });
  expect(word.texts()[0]).toBe('改厕37座，清淤XX条。');
  expect(filled(session)).toEqual(['37']);
});

test('nothing is written where the place is gone by then, and that is said', async () => {
  const session = await word.write(...REPORT);
  await fill(session, '35');
  const place = placeOf(session, '35');
  word.type(0, '改厕35座，', '');
  await finished(session, () => {
    correctingOf(session).correct(new Map([[place, '36']]));
  });
  expect(word.texts()[0]).toBe('清淤XX条。');
  expect(session.store.state.notice).toMatchObject({ says: 'notFilled', outcome: 'changed' });
});

describe('a pane that is loaded again', () => {
  test('knows what was filled in, before the document has kept it', async () => {
    const session = await word.write(...REPORT);
    await fill(session, '35', '12');
    const places = readSetting('places');
    const again = await word.open(word.office.save());
    expect(filled(again)).toEqual(['35', '12']);
    expect(again.store.state.filled).toBe(2);
    expect(places).toHaveLength(2);
    await finished(again, () => {
      correctingOf(again).correct(new Map([[placeOf(again, '12'), '13']]));
    });
    expect(word.texts()[0]).toBe('改厕35座，清淤13条。');
  });

  test('on another machine has it from the document, which was written once when the pane was closed', async () => {
    const session = await word.write(...REPORT);
    await fill(session, '35', '12');
    const bytes = await word.saved(session);
    storage.clear();
    const again = await word.open(bytes);
    expect(filled(again)).toEqual(['35', '12']);
  });

  test('does not take another document’s', async () => {
    const session = await word.write(...REPORT);
    await fill(session, '35');
    const other = await word.write('改厕35座。', '另一份稿子。', '写的是别的事。');
    expect(filled(other)).toEqual([]);
  });
});

test('a report that is done and cleared keeps nothing in the file; the pane still knows', async () => {
  const session = await word.writeMarked('改厕XX座。');
  await fill(session, '35');
  await finished(session, () => {
    session.clearMarks();
  });
  expect(readSetting('places')).toBeUndefined();
  expect(filled(session)).toEqual(['35']);
});
