import type { Answer } from '../../../../../src/taskpane/tabs/placeholders/answers/types';
import { columnAnswers, columnPlaces } from '../../../../../src/taskpane/tabs/placeholders/answers/column';
import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { finished, idOf, left, useDesktop } from './desktop';

const word = useDesktop();

const REPORT = ['改厕XX座，清淤XX条。', '于X月开工，修路XX公里。', '植树XX棵。'];

/** What goes into the places that are in. */
function answersOf({ store }: Session): readonly Answer[] {
  const { column } = store.state;
  return column ? columnAnswers(columnPlaces(store.state, column)) : [];
}

/** Where the cells would go, with a mark where they are left out. */
function shown({ store }: Session): string[] {
  const { column } = store.state;
  return (column ? columnPlaces(store.state, column) : []).map(
    ({ entry: { placeholder }, value, isIn }) => `${value}${placeholder.unit}${isIn ? '' : ' left out'}`,
  );
}

function paste(session: Session, nth: number, ...cells: string[]): void {
  answeringOf(session).paste(idOf(session, nth), cells);
}

test('a column is shown first and goes into the next three places in one step', async () => {
  const session = await word.write(...REPORT);
  paste(session, 0, '12', '13条', '11');
  expect(shown(session)).toEqual(['12座', '13条', '11月']);
  expect(word.texts()).toEqual(REPORT);
  await finished(session, () => {
    answeringOf(session).fillColumn(answersOf(session));
  });
  expect(word.texts()).toEqual(['改厕12座，清淤13条。', '于11月开工，修路XX公里。', REPORT[2]]);
  expect(session.store.state).toMatchObject({
    column: undefined,
    current: idOf(session, 0),
    notice: { says: 'filled', count: 3 },
  });
  await finished(session, () => {
    session.undo(false);
  });
  expect(word.texts()).toEqual(REPORT);
});

test('a doubtful cell is left out until the clerk takes it in, and any other can be', async () => {
  const session = await word.write(...REPORT);
  paste(session, 1, '12', '13', '7.8');
  expect(shown(session)).toEqual(['12条', '13月 left out', '7.8公里']);
  answeringOf(session).turn(idOf(session, 2));
  answeringOf(session).turn(idOf(session, 3));
  expect(shown(session)).toEqual(['12条', '13月', '7.8公里 left out']);
  await finished(session, () => {
    answeringOf(session).fillColumn(answersOf(session));
  });
  expect(word.texts()).toEqual(['改厕XX座，清淤12条。', '于13月开工，修路XX公里。', REPORT[2]]);
});

test('an empty cell passes its place over, and there may be more cells than places', async () => {
  const session = await word.write(...REPORT);
  paste(session, 2, '11', '', '26', '99');
  expect(shown(session)).toEqual(['11月', '26棵']);
});

test('the clerk may drop it: nothing was written', async () => {
  const session = await word.write(...REPORT);
  paste(session, 0, '12', '13');
  answeringOf(session).dropColumn();
  expect(session.store.state).toMatchObject({
    column: undefined,
    focus: { row: `entry ${idOf(session, 0)}` },
  });
  expect(left(session)).toHaveLength(5);
});

test('what could not be filled in stays in the fields', async () => {
  const session = await word.write(...REPORT);
  paste(session, 0, '12', '13');
  word.host.protect('protected');
  await finished(session, () => {
    answeringOf(session).fillColumn(answersOf(session));
  });
  expect(word.texts()).toEqual(REPORT);
  expect([...session.store.state.drafts.values()].sort()).toEqual(['12', '13']);
});
