import { strFromU8, unzipSync } from 'fflate';
import { putIn, readWork, takeOut } from '../../../../../src/taskpane/tabs/placeholders/handIn/handIn';
import { fileOf, workIn } from '../../../../../src/taskpane/tabs/placeholders/handIn/keptFile';
import { countsOf, NO_WORK } from '../../../../../src/taskpane/tabs/placeholders/handIn/keptWork';
import { noteWait } from '../../../../../src/taskpane/tabs/placeholders/effects/waiting';
import { ledgerOfReport } from '../../../../../src/taskpane/tabs/placeholders/ledger/ledgerRows';
import { ledgerOf } from '../../../../../src/taskpane/tabs/placeholders/ledger/ledgerSession';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { openReportFile } from '../../../../../src/word/file/reportFile';
import { saveSettings, writeSetting } from '../../../../../src/word/office/settings';
import { docxOf, paragraph } from '../../../../docx';
import { useDom } from '../../../../dom';
import { canonicalParts } from '../../../../standin/canonical';
import { fillNth, finished, idOf, useDesktop } from '../session/desktop';

// Before it is handed in, the report's file holds nothing of the pane: part by part.

const word = useDesktop();
beforeAll(useDom);

const REPORT = docxOf(
  ['一、民生', '今年新增特困供养XX户XX人。', '王某某表示感谢。', '二、平安', '排查隐患XX处，整改XX处。']
    .map((text) => paragraph(text))
    .join(''),
);

function fill(session: Session): Promise<void> {
  return finished(session, () => {
    fillNth(session, 0, '6');
  });
}

/** A clerk at work: everything that the document can keep is kept. */
async function workOn(session: Session): Promise<void> {
  await fill(session);
  const [unsure] = session.store.view.unsure;
  await finished(session, () => {
    session.decide(unsure?.id ?? -1, 'placeholder');
  });
  noteWait(session.store, [idOf(session, 0)], '等民政办');
  const ledger = ledgerOf(session);
  await ledger.ready;
  const rows = ledgerOfReport(session.store.state, ledger.store.getState().kept, 2026).rows;
  ledger.edit(rows, rows[0]?.row.code ?? '', { person: '报数的人', note: '催过两次', office: '民政所' });
  writeSetting('dismissals', { 'jiezhi 1abc': true });
  await finished(session, () => {
    session.markAll();
  });
}

function done(session: Session, work: () => Promise<void>): Promise<void> {
  return finished(session, () => {
    session.ask('clear', work);
  });
}

const SIGNS = /nigao|报数的人|催过两次|民政所|customXml|webextension|custom-properties/;

/** The parts of a file that hold something of the pane. */
function partsWithTraces(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name, part]) => SIGNS.test(name) || SIGNS.test(strFromU8(part)))
    .map(([name]) => name);
}

test('what is taken out leaves no trace in any part of the file, and no edit brings it back', async () => {
  const plain = await word.open(REPORT);
  await fill(plain);
  const expected = canonicalParts(word.office.save());

  const session = await word.open(REPORT, true);
  await workOn(session);
  expect(partsWithTraces(await word.saved(session))).toEqual(
    expect.arrayContaining([
      'docProps/custom.xml',
      'customXml/item1.xml',
      'word/webextensions/webextension1.xml',
    ]),
  );

  await done(session, () => takeOut(session));
  const bytes = word.office.save();
  expect(partsWithTraces(bytes)).toEqual([]);
  expect(canonicalParts(bytes)).toEqual(expected);

  word.type(4, '排查', '深入排查');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(partsWithTraces(await word.saved(session))).toEqual([]);
});

test('what was saved apart can be put back, also when the report was opened anew', async () => {
  const session = await word.open(REPORT);
  await workOn(session);
  const work = await readWork(session);
  const file = fileOf(work);
  await done(session, () => takeOut(session));
  expect(await readWork(session)).toEqual(NO_WORK);

  const again = await word.open(word.office.save());
  await done(again, () => putIn(again, workIn(file) ?? fail()));
  const last = await word.open(await word.saved(again));
  expect(await readWork(last)).toEqual(work);
  const { state, view } = last.store;
  expect(state.places.map(({ reads }) => reads)).toEqual(['6']);
  expect(view.left.map(({ id }) => state.waits.decisions.get(id))).toEqual([
    '等民政办',
    undefined,
    undefined,
    undefined,
  ]);
});

test('what a draft has of last year’s report goes and comes with the rest', async () => {
  const lastYear = {
    ...{ year: 2025, to: 2026 },
    figures: [{ at: 'a1', last: '12', target: '' }],
    left: [{ sentence: 's1', reason: 'claim', part: { hash: 'h', length: 4 } }],
  };
  const session = await word.open(openReportFile(REPORT).write([], { lastYear }));
  await fill(session);
  const work = await readWork(session);
  expect(work.lastYear).toEqual(lastYear);
  expect(countsOf(work)).toMatchObject({ lastYear: 2, places: 1 });
  const ledger = ledgerOf(session);
  expect(ledger.store.getState().last).toEqual(lastYear.figures);

  await done(session, () => takeOut(session));
  expect(partsWithTraces(word.office.save())).toEqual([]);
  expect(ledger.store.getState().last).toEqual([]);

  await done(session, () => putIn(session, workIn(fileOf(work)) ?? fail()));
  expect(ledger.store.getState().last).toEqual(lastYear.figures);
  expect(await readWork(await word.open(word.office.save()))).toEqual(work);
});

test('where the document takes nothing, it keeps what it has', async () => {
  const session = await word.open(REPORT);
  await workOn(session);
  await finished(session, () => {
    session.clearMarks();
  });
  await word.saved(session);
  const work = await readWork(session);
  word.host.protect('protected');
  const taken = done(session, async () => {
    await expect(takeOut(session)).rejects.toMatchObject({ code: 'protected' });
  });
  await taken;
  expect(await readWork(session)).toEqual(work);
  word.host.protect('none');
  await saveSettings();
  expect(await readWork(await word.open(word.office.save()))).toEqual(work);
});

test.each(['', '{}', '[]', 'null', '{"kind":"other"}', '{"kind":'])('%s is no saved work', (text) => {
  expect(workIn(text)).toBeUndefined();
});

test('of a file that somebody’s hand was at, what is not ours is left out', () => {
  const text =
    '\ufeff{"kind":"nigao.kept","ledger":[{"code":3}],"places":{},"waits":{"a":7},"dismissals":"x","lastYear":"<a"}';
  expect(workIn(text)).toEqual(NO_WORK);
});

function fail(): never {
  throw new Error('The file is one of ours');
}
