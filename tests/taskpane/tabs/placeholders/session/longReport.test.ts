import { nextTask } from '../../../../../src/report/steps';
import { readSetting } from '../../../../../src/word/office/settings';
import { docxOf, paragraph } from '../../../../docx';
import { fillNth, finished, idOf, left, until, useDesktop } from './desktop';

// A long report is read and listed in several tasks: what the clerk does between two of them holds.

const word = useDesktop();

const PARAGRAPHS = 1500;
const LONG = docxOf(
  paragraph('王某某表示感谢') +
    Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(`第${i + 1}组清沟XX条`)).join(''),
);

/** Has the first number typed over, and what follows from that begun: Word has answered, and the list is not yet made. */
async function begin(ask: () => void): Promise<void> {
  word.type(1, 'XX', '35');
  word.host.resetCounts();
  ask();
  while (word.host.counts.syncs === 0) await nextTask();
}

test('what is decided while the list is made anew stays decided', async () => {
  const session = await word.open(LONG);
  const doubtful = session.store.view.unsure[0]?.id ?? -1;
  await finished(
    session,
    () => {
      void begin(() => {
        session.lookAgain();
      }).then(() => {
        expect(left(session)).toHaveLength(PARAGRAPHS);
        session.decide(doubtful, 'ordinary');
      });
    },
    2,
  );
  expect(left(session)).toHaveLength(PARAGRAPHS - 1);
  expect(session.store.view.dismissed.map(({ id }) => id)).toEqual([doubtful]);
  expect(Object.values(readSetting('decisions') ?? {})).toEqual(['ordinary']);
});

test('a list that is made while a value begins to be typed is not shown before that is done', async () => {
  const session = await word.open(LONG, true);
  const row = `entry ${idOf(session, 3)}`;
  await begin(() => {
    word.click(2, 'XX');
  });
  session.setTyping(row, true);
  await word.rest(() => {
    word.click(1, '清沟');
  });
  expect(left(session)).toHaveLength(PARAGRAPHS);
  session.setTyping(row, false);
  await until(session.store, (_state, view) => view.left.length === PARAGRAPHS - 1);
  expect(left(session)[0]).toBe('2:5 XX');
});

test('what is typed at any moment while a value is taken into the list stays typed', async () => {
  const session = await word.open(LONG);
  let rows = 0;
  let isOver = false;
  const typeOn = async (): Promise<void> => {
    for (; !isOver; rows++) {
      session.keepDraft(`entry ${idOf(session, rows + 1)}`, '12');
      await nextTask();
    }
  };
  const typed = typeOn();
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  isOver = true;
  await typed;
  expect(left(session)).toHaveLength(PARAGRAPHS - 1);
  expect(session.store.state.drafts.size).toBe(rows);
});
