import { HostError } from '../../../../../src/standin/protocol/hostError';
import { PORTION } from '../../../../../src/word/edit/painting';
import { readSetting } from '../../../../../src/word/office/settings';
import { docxOf, paragraph } from '../../../../docx';
import { canonicalParts } from '../../../../standin/canonical';
import { BROKEN, fillNth, finished, left, useDesktop } from './desktop';

const word = useDesktop();

const YELLOW = '<w:highlight w:val="yellow"/>';
const GREEN = '<w:highlight w:val="green"/>';

/** What is said when every mark was taken away. */
const NOTHING_LEFT = { says: 'marks', marked: undefined, unreached: 0 };

test('reading: what is left, what is unsure, and how many were filled before', async () => {
  const session = await word.write('改厕XX座，王某某表示感谢。', '清淤XX条');
  const { state, view } = session.store;
  expect(left(session)).toEqual(['0:2 XX', '1:2 XX']);
  expect(view.unsure.map(({ placeholder }) => placeholder.text)).toEqual(['某某']);
  expect(state).toMatchObject({ doing: undefined, isMarked: false, filled: 0, notice: undefined });
  expect(word.reported).toEqual([]);
});

test('marks lie on what is left and leave no trace when they are cleared', async () => {
  const bytes = docxOf(paragraph('改厕XX座，', ['修路XX公里', YELLOW], '，王某某感谢。'));
  const session = await word.open(bytes);
  await finished(session, () => {
    session.markAll();
  });
  expect(word.highlights()).toEqual({ green: 'XX', yellow: '修路XX公里' });
  expect(session.store.state).toMatchObject({
    isMarked: true,
    allMarked: true,
    notice: { says: 'marks', kept: 1, lost: 0, unreached: 0 },
  });
  await finished(session, () => {
    session.clearMarks();
  });
  expect(session.store.state).toMatchObject({ isMarked: false, allMarked: false, notice: NOTHING_LEFT });
  expect(canonicalParts(word.office.save())).toEqual(canonicalParts(bytes));
});

test('marking a long report tells how far it is, stops when asked, and goes on where it was', async () => {
  const session = await word.write(...Array.from({ length: 130 }, (_, i) => `第${i}村改厕XX座，修路X公里`));
  const seen: unknown[] = [];
  const end = session.store.subscribe(() => {
    const { progress } = session.store.state;
    if (!progress) return;
    seen.push(progress);
    session.stop();
  });
  await finished(session, () => {
    session.markAll();
  });
  end();
  expect(seen).toContainEqual({ done: PORTION, of: 260 });
  expect(session.store.state).toMatchObject({
    isMarked: true,
    allMarked: false,
    progress: undefined,
    notice: { says: 'stopped', marked: PORTION, of: 260 },
  });
  await finished(session, () => {
    session.markAll();
  });
  expect(session.store.state).toMatchObject({
    allMarked: true,
    progress: undefined,
    notice: { says: 'marks', marked: 260, lost: 0 },
  });
  await finished(session, () => {
    session.clearMarks();
  });
  expect(word.highlights()).toEqual({});
});

test('marking reads the report as it is now', async () => {
  const session = await word.write('改厕XX座');
  word.type(0, '改厕', '今年新修公路XX公里，改厕');
  await finished(session, () => {
    session.markAll();
  });
  expect(word.highlights()).toEqual({ green: 'XXXX' });
  expect(left(session)).toEqual(['0:6 XX', '0:13 XX']);
});

test('what could not be marked is said', async () => {
  const session = await word.open(BROKEN);
  word.host.quirks.add('searchBreaksAtDeletions');
  await finished(session, () => {
    session.markAll();
  });
  expect(session.store.state.notice).toMatchObject({ says: 'marks', kept: 0, lost: 1, unreached: 0 });
});

test('a place in a locked control is named, and all the rest is marked', async () => {
  const locked =
    '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>XX</w:t></w:r></w:sdtContent></w:sdt>';
  const session = await word.open(
    docxOf(`<w:p><w:r><w:t>改厕</w:t></w:r>${locked}<w:r><w:t>座，清运XX吨。</w:t></w:r></w:p>`),
  );
  await finished(session, () => {
    session.markAll();
  });
  expect(word.highlights()).toEqual({ green: 'XX' });
  expect(session.store.state.notice).toMatchObject({
    says: 'marks',
    lost: 0,
    locked: ['改厕XX座，清运XX吨。'],
  });
});

/** Our colour in a text box, which no range of the body reaches, and a placeholder beside it. */
const UNREACHED =
  '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>' +
  `${paragraph(['XX', GREEN])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

test('what is left of marks in a text box is said, and is no wish for marks', async () => {
  const session = await word.open(docxOf(UNREACHED + paragraph('改厕XX座') + paragraph('清淤XX条')));
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  await finished(session, () => {
    session.clearMarks();
  });
  expect(session.store.state.notice).toMatchObject({ says: 'marks', kept: 0, lost: 0, unreached: 1 });
  const body = word.texts().indexOf('改厕XX座');
  word.type(body, '改厕', '今年改厕');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(word.highlights()).toEqual({ green: 'XX' });
});

describe('marks are put right with the next action', () => {
  test('after typing: over a placeholder, and a new one', async () => {
    const session = await word.writeMarked('改厕XX座', '清淤XX条');
    word.type(0, 'XX', '35');
    word.type(1, '条', '条，植树XX棵');
    expect(word.highlights().green).toContain('35');
    await finished(session, () => {
      session.walk(1);
    });
    expect(word.highlights()).toEqual({ green: 'XXXX' });
    expect(left(session)).toEqual(['1:2 XX', '1:8 XX']);
  });

  test('when the document was opened again', async () => {
    await word.writeMarked('改厕XX座', '清淤XX条');
    word.type(0, 'XX', '35');
    const again = await word.open(word.office.save());
    expect(word.highlights()).toEqual({ green: '35XX' }); // opening alone changes nothing
    await finished(again, () => {
      again.lookAgain();
    });
    expect(word.highlights()).toEqual({ green: 'XX' });
    expect(again.store.state).toMatchObject({ isMarked: true, allMarked: true, notice: undefined });
  });

  test('after a value that is a placeholder again', async () => {
    const session = await word.writeMarked('改厕XX座，清淤XX条');
    await finished(session, () => {
      fillNth(session, 0, 'XXX');
    });
    expect(word.texts()).toEqual(['改厕XXX座，清淤XX条']);
    expect(word.highlights()).toEqual({ green: 'XXXXX' });
  });

  test('only if there are marks', async () => {
    const session = await word.write('改厕XX座', '清淤XX条');
    word.type(0, '座', '座，植树XX棵');
    await finished(session, () => {
      session.walk(1);
    });
    expect(word.highlights()).toEqual({});
  });
});

test('a report that could not be read keeps its marks', async () => {
  await word.writeMarked('改厕XX座');
  const bytes = word.office.save();
  let failing = true;
  word.host.failAtBatch = (sync) => {
    const failure = failing && sync > 0 ? new HostError('ActivityLimitReached', 'as told') : undefined;
    failing = false;
    return failure;
  };
  const session = await word.open(bytes);
  expect(session.store.state).toMatchObject({ failure: { code: 'busy' }, worklist: undefined });
  expect(word.highlights()).toEqual({ green: 'XX' });
  await finished(session, () => {
    session.lookAgain();
  });
  expect(session.store.state).toMatchObject({ failure: undefined, isMarked: true });
  expect(left(session)).toEqual(['0:2 XX']);
});

test('when all is filled and the marks are cleared, the document forgets how many there were', async () => {
  const bytes = docxOf(paragraph('改厕XX座'));
  const session = await word.open(bytes);
  await finished(session, () => {
    session.markAll();
  });
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  expect(readSetting('places')).toHaveLength(1);
  expect(session.store.state.isMarked).toBe(true);
  await finished(session, () => {
    session.clearMarks();
  });
  expect(readSetting('places')).toBeUndefined();
  expect(canonicalParts(word.office.save())).toEqual(canonicalParts(docxOf(paragraph('改厕35座'))));
});

test('while something is left, clearing the marks keeps the count', async () => {
  const session = await word.writeMarked('改厕XX座，清淤XX条');
  await finished(session, () => {
    fillNth(session, 0, '35');
  });
  await finished(session, () => {
    session.clearMarks();
  });
  expect(readSetting('places')).toHaveLength(1);
});
