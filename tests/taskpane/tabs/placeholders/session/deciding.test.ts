import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { ACTIONS } from '../../../../../src/taskpane/tabs/placeholders/state';
import { readSetting } from '../../../../../src/word/office/settings';
import type { Decision } from '../../../../../src/worklist/decisions';
import { nextTask } from '../../../../../src/report/steps';
import { docxOf, paragraph } from '../../../../docx';
import { canonicalParts } from '../../../../standin/canonical';
import { fillNth, finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

function decide(session: Session, id: number | undefined, decision: Decision | undefined): Promise<void> {
  return finished(session, () => {
    session.decide(id ?? -1, decision);
  });
}

/** How many are left, unsure and waved away. */
function counts({ store: { view } }: Session): number[] {
  return [view.left, view.unsure, view.dismissed].map(({ length }) => length);
}

test('a doubtful one is one, or none, or doubtful again', async () => {
  const bytes = docxOf(paragraph('改厕XX座') + paragraph('王某某表示感谢'));
  const session = await word.open(bytes);
  const id = session.store.view.unsure[0]?.id;
  expect(counts(session)).toEqual([1, 1, 0]);
  await decide(session, id, 'placeholder');
  expect(left(session)).toEqual(['0:2 XX', '1:1 某某']);
  await decide(session, id, 'ordinary');
  expect(counts(session)).toEqual([1, 0, 1]);
  expect(Object.values(readSetting('decisions') ?? {})).toEqual(['ordinary']);
  await decide(session, id, undefined);
  expect(counts(session)).toEqual([1, 1, 0]);
  expect(canonicalParts(word.office.save())).toEqual(canonicalParts(bytes));
});

test('what is said as soon as a list is drawn is kept, with what was said before', async () => {
  const session = await word.write('某某同志在XX镇调研。', '由某某负责，完成XX亩。');
  const [first, second] = session.store.view.unsure.map(({ id }) => id);
  await decide(session, first, 'placeholder');
  const { worklist } = session.store.state;
  const end = session.store.subscribe(() => {
    if (session.store.state.worklist === worklist) return;
    end();
    void nextTask().then(() => {
      session.decide(second ?? -1, 'ordinary');
    });
  });
  const at = session.store.view.left.findIndex(({ placeholder: { text } }) => text === 'XX');
  await finished(session, () => {
    fillNth(session, at, '白云');
  });
  await finished(session, () => undefined);
  expect(Object.values(readSetting('decisions') ?? {}).sort()).toEqual(['ordinary', 'placeholder']);
});

test('marks follow what was said, if there are any', async () => {
  const session = await word.write('改厕XX座', '王某某表示感谢');
  const id = session.store.view.unsure[0]?.id;
  await decide(session, id, 'placeholder');
  expect(word.highlights()).toEqual({});
  await finished(session, () => {
    session.markAll();
  });
  expect(word.highlights()).toEqual({ green: 'XX某某' });
  await decide(session, id, undefined);
  expect(word.highlights()).toEqual({ green: 'XX' });
  await decide(session, idOf(session, 0), 'ordinary');
  expect(word.highlights()).toEqual({});
});

test('a certain one that is waved away is passed, and comes back', async () => {
  const session = await word.write('改厕XX座', '清淤XX条');
  const [first, second] = [idOf(session, 0), idOf(session, 1)];
  await finished(session, () => {
    session.open(first);
  });
  await decide(session, first, 'ordinary');
  expect(session.store.state).toMatchObject({ current: second, focus: { row: `entry ${second}` } });
  expect(left(session)).toEqual(['1:2 XX']);
  await decide(session, first, undefined);
  expect(left(session)).toEqual(['0:2 XX', '1:2 XX']);
});

test('the focus goes on to the next doubtful one, to the one before at the end, and then to the buttons', async () => {
  const session = await word.write('王某某感谢', '李某某感谢', '陈某某感谢');
  const ids = session.store.view.unsure.map(({ id }) => id);
  session.toggle('unsure');
  expect(ids).toHaveLength(3);
  const focus: (string | undefined)[] = [];
  for (const id of [ids[0], ids[2], ids[1]]) {
    await decide(session, id, 'ordinary');
    focus.push(session.store.state.focus?.row);
  }
  expect(focus).toEqual([`unsure ${ids[1] ?? ''}`, `unsure ${ids[1] ?? ''}`, ACTIONS]);
});

test('what was said is remembered in the document, and told from others after a change elsewhere', async () => {
  const session = await word.write('改厕XX座', '王某某表示感谢', '李某某提出建议');
  const [wang, li] = session.store.view.unsure.map(({ id }) => id);
  await decide(session, wang, 'ordinary');
  await decide(session, li, 'placeholder');
  word.type(0, '改厕', '今年改厕');
  const again = await word.open(await word.saved(session));
  expect(left(again)).toEqual(['0:4 XX', '2:1 某某']);
  expect(counts(again)).toEqual([2, 0, 1]);
});

test('what was said holds in the pane where the document does not take it', async () => {
  const session = await word.write('王某某表示感谢');
  word.refuseSettings();
  await decide(session, session.store.view.unsure[0]?.id, 'placeholder');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(left(session)).toEqual(['0:1 某某']);
  expect(session.store.state.notice).toBeUndefined();
  word.host.faults.length = 0; // the one that was asked for
});
