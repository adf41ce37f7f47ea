import { readPasted } from '../../../../../src/ledger/returned/readPasted';
import type { LedgerRow } from '../../../../../src/ledger/kept/carryRows';
import { correctingOf } from '../../../../../src/taskpane/tabs/placeholders/asks/correcting';
import { previewOf } from '../../../../../src/taskpane/tabs/placeholders/ledger/back/comeBack';
import { ledgerOfReport } from '../../../../../src/taskpane/tabs/placeholders/ledger/ledgerRows';
import {
  ledgerOf,
  type LedgerSession,
} from '../../../../../src/taskpane/tabs/placeholders/ledger/ledgerSession';
import { toldOf } from '../../../../../src/taskpane/tabs/placeholders/ledger/toldOf';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { fillNth, finished, useDesktop } from '../session/desktop';

// A figure that stands in several places comes, and comes again.

const word = useDesktop();

const REPORT = [
  '一、平安建设',
  '今年排查安全隐患XX处，治安向好。',
  '二、大事记',
  '今年排查安全隐患XX处，群众放心。',
  '今年新建水渠XX条，灌溉便利。',
];

async function openLedger(): Promise<{ session: Session; ledger: LedgerSession }> {
  const session = await word.write(...REPORT);
  const ledger = ledgerOf(session);
  await ledger.ready;
  ledger.keep(rowsNow(session, ledger));
  return { session, ledger };
}

function rowsNow(session: Session, ledger: LedgerSession): readonly LedgerRow[] {
  return ledgerOfReport(session.store.state, ledger.store.getState().kept, 2026).rows;
}

/** An office sends a value for the figure of the two places; what can be filled is, and what is asked told. */
async function send(session: Session, ledger: LedgerSession, value: string): Promise<string[]> {
  const rows = rowsNow(session, ledger);
  const code = rows.find(({ row }) => row.unit === '处')?.row.code ?? '';
  const came = [{ name: '应急办', returned: readPasted(`${code} ${value}`, 2026) }];
  const { fills, asks } = previewOf(rows, came, 2026);
  if (fills.length > 0)
    await finished(session, () => {
      ledger.fill(rows, fills, '2026-11-20');
    });
  return asks.map(({ reason }) => `${reason.code} ${reason.text}`);
}

test('every place that holds the old figure is corrected; equal numbers of other indicators are left alone', async () => {
  const { session, ledger } = await openLedger();
  await finished(session, () => {
    fillNth(session, 2, '41');
  });
  expect(await send(session, ledger, '41')).toEqual([]);
  expect(await send(session, ledger, '43')).toEqual([]);
  expect(word.texts().filter((text) => /\d/.test(text))).toEqual([
    '今年排查安全隐患43处，治安向好。',
    '今年排查安全隐患43处，群众放心。',
    '今年新建水渠41条，灌溉便利。',
  ]);
});

test('from whom a figure came, and when, is known of its places, until they are changed', async () => {
  const { session, ledger } = await openLedger();
  await send(session, ledger, '41');
  const { places } = session.store.state;
  const told = { value: '41', from: '应急办', on: '2026-11-20' };
  expect(await Promise.all(places.map((place) => toldOf(session, place)))).toEqual([told, told]);
  word.type(3, '41', '40');
  await finished(session, () => {
    session.lookAgain();
  });
  const now = session.store.state.places;
  expect(await Promise.all(now.map((place) => toldOf(session, place)))).toEqual([told, undefined]);
});

test('a place that was changed by hand is asked about, and the others are corrected', async () => {
  const { session, ledger } = await openLedger();
  await send(session, ledger, '41');
  word.type(3, '41', '40');
  await finished(session, () => {
    session.lookAgain();
  });
  expect(await send(session, ledger, '43')).toEqual(['placesDiffer 40']);
  expect(word.texts().slice(1, 4)).toEqual([
    '今年排查安全隐患43处，治安向好。',
    '二、大事记',
    '今年排查安全隐患40处，群众放心。',
  ]);
});

test('a place that is owed again is filled with the correction of the other', async () => {
  const { session, ledger } = await openLedger();
  await send(session, ledger, '41');
  const place = session.store.state.places.find(({ paragraph }) => paragraph === 3);
  await finished(session, () => {
    correctingOf(session).reopen(place?.id ?? -1);
  });
  expect(word.texts()[3]).toBe('今年排查安全隐患XX处，群众放心。');
  expect(await send(session, ledger, '43')).toEqual([]);
  expect(word.texts().slice(1, 4)).toEqual([
    '今年排查安全隐患43处，治安向好。',
    '二、大事记',
    '今年排查安全隐患43处，群众放心。',
  ]);
  await finished(session, () => {
    session.undo(false);
  });
  expect(word.texts().slice(1, 4)).toEqual([
    '今年排查安全隐患41处，治安向好。',
    '二、大事记',
    '今年排查安全隐患XX处，群众放心。',
  ]);
});

test('what one table fills and corrects side by side in a sentence is taken back in one go', async () => {
  const session = await word.write('今年新增特困供养XX户XX人，发放资金XX万元。', '今年新增特困供养XX户。');
  const ledger = ledgerOf(session);
  await ledger.ready;
  const come = async (answers: Readonly<Record<string, string>>): Promise<void> => {
    const rows = rowsNow(session, ledger);
    const fills = rows.flatMap(({ row }) => {
      const value = answers[row.unit];
      return value === undefined ? [] : [{ row, value, from: '民政办' }];
    });
    await finished(session, () => {
      ledger.fill(rows, fills, '2026-11-20');
    });
  };
  await come({ 户: '6', 万元: '1.2' });
  expect(word.texts()).toEqual(['今年新增特困供养6户XX人，发放资金1.2万元。', '今年新增特困供养6户。']);
  await come({ 户: '16', 人: '8', 万元: '11.25' });
  expect(word.texts()).toEqual(['今年新增特困供养16户8人，发放资金11.25万元。', '今年新增特困供养16户。']);
  expect(session.store.state).toMatchObject({ filled: 4, notice: { says: 'filled', count: 4 } });
  await finished(session, () => {
    session.undo(false);
  });
  expect(word.texts()).toEqual(['今年新增特困供养6户XX人，发放资金1.2万元。', '今年新增特困供养6户。']);
  expect(session.store.state.undoable).toHaveLength(1);
});
