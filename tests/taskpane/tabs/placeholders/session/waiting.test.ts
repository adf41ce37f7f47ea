import { noteWait } from '../../../../../src/taskpane/tabs/placeholders/effects/waiting';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { readSetting } from '../../../../../src/word/office/settings';
import { fillNth, finished, idOf, useDesktop } from './desktop';

const word = useDesktop();

const REPORT = ['今年新增特困供养XX户。', '排查隐患XX处，整改XX处。'];

/** What the places that are left wait for, in the order of the report. */
function waits({ store }: Session): (string | undefined)[] {
  return store.view.left.map(({ id }) => store.state.waits.decisions.get(id));
}

test('what a place waits for stays with it, and with the document', async () => {
  const session = await word.write(...REPORT);
  noteWait(session.store, [idOf(session, 0)], '等民政办');
  noteWait(session.store, [idOf(session, 1), idOf(session, 2)], '先放着');
  const bytes = await word.saved(session);
  const again = await word.open(bytes);
  expect(waits(again)).toEqual(['等民政办', '先放着', '先放着']);
  await finished(again, () => {
    fillNth(again, 1, '41');
  });
  expect(waits(again)).toEqual(['等民政办', '先放着']);
  await finished(again, () => {
    again.undo(false);
  });
  expect(waits(again)).toEqual(['等民政办', '先放着', '先放着']);
});

test('it waits no more where the clerk says so', async () => {
  const session = await word.write(...REPORT);
  noteWait(session.store, [idOf(session, 0)], '先放着');
  noteWait(session.store, [idOf(session, 0)], undefined);
  expect(waits(session)).toEqual([undefined, undefined, undefined]);
  expect(readSetting('waits')).toBeUndefined();
});
