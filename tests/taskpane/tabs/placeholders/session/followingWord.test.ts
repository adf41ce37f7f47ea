import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { docxOf, paragraph } from '../../../../docx';
import { fillNth, finished, left, useDesktop } from './desktop';

const word = useDesktop({ keepsUndo: true });

function look(session: Session): Promise<void> {
  return finished(session, () => {
    session.lookAgain();
  });
}

function mark(session: Session): Promise<void> {
  return finished(session, () => {
    session.markAll();
  });
}

/** Word’s own undo or redo, until something in the report is another one. */
function inWord(travel: 'undo' | 'redo'): void {
  const now = (): string => JSON.stringify([word.texts(), word.highlights()]);
  const before = now();
  while (now() === before) expect(word.host[travel]()).toBe(true);
}

const GREEN = '<w:highlight w:val="green"/>';
const REPORT = ['改厕XX座，清淤XX条。', '修路XX公里。'];

test('the number that was filled goes down and up with Word’s undo and redo', async () => {
  const session = await word.write(...REPORT);
  for (const value of ['35', '12'])
    await finished(session, () => {
      fillNth(session, 0, value);
    });
  inWord('undo');
  await look(session);
  expect(session.store.state.filled).toBe(1);
  expect(left(session)).toHaveLength(2);
  inWord('redo');
  await look(session);
  expect(session.store.state.filled).toBe(2);
  expect(left(session)).toHaveLength(1);
});

test('also what was filled before the pane was opened', async () => {
  const session = await word.write(...REPORT);
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  const again = await word.open(await word.saved(session));
  expect(again.store.state).toMatchObject({ filled: 1, undoable: [] });
  word.type(0, '35', 'XX');
  await look(again);
  expect(again.store.state.filled).toBe(0);
  word.type(0, 'XX', '35');
  await look(again);
  expect(again.store.state.filled).toBe(1);
});

test('marks that Word’s undo took away are not said to be there, nor laid by looking', async () => {
  const session = await word.write(...REPORT);
  await mark(session);
  expect(session.store.state.isMarked).toBe(true);
  while (Object.keys(word.highlights()).length > 0) inWord('undo');
  await look(session);
  expect(word.highlights()).toEqual({});
  expect(session.store.state.isMarked).toBe(false);
  await mark(session);
  expect(session.store.state).toMatchObject({ isMarked: true, allMarked: true });
  expect(word.highlights()).toEqual({ green: 'XXXXXX' });
});

test('marks that its undo brought back can be cleared again', async () => {
  const session = await word.write(...REPORT);
  await mark(session);
  await finished(session, () => {
    session.clearMarks();
  });
  expect(session.store.state.isMarked).toBe(false);
  while (word.highlights().green !== 'XXXXXX') inWord('undo');
  await look(session);
  expect(session.store.state.isMarked).toBe(true);
  await finished(session, () => {
    session.clearMarks();
  });
  expect(word.highlights()).toEqual({});
});

test('a colour that the clerk has taken to since is not taken for marks', async () => {
  const session = await word.write(...REPORT);
  await mark(session);
  await finished(session, () => {
    session.clearMarks();
  });
  const { formerColour } = session.store.state;
  const own = await word.open(docxOf(paragraph('改厕XX座') + paragraph(['自己标的', GREEN])));
  own.store.set({ formerColour, isCleared: true });
  await look(own);
  expect(own.store.state.isMarked).toBe(false);
  expect(word.highlights()).toEqual({ green: '自己标的' });
});
