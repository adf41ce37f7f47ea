import type { KeptRow } from '../../../../../src/report/keptLedger';
import { answeringOf } from '../../../../../src/taskpane/tabs/placeholders/asks/answering';
import {
  ledgerOfReport,
  type ShownLedger,
} from '../../../../../src/taskpane/tabs/placeholders/ledger/ledgerRows';
import { wholeTable } from '../../../../../src/taskpane/tabs/placeholders/ledger/send/sent';
import type { Session } from '../../../../../src/taskpane/tabs/placeholders/session';
import { fillNth, finished, useDesktop } from '../session/desktop';

// Figures that follow from others are computed, and asked of nobody.

const word = useDesktop();

/** The ledger as it was first, so that what is filled stays in it; last year's figures as told. */
function keptOf({ rows, derived }: ShownLedger, last: Readonly<Record<string, string>> = {}): KeptRow[] {
  const all = [...rows, ...derived.map(({ each }) => each)];
  return all.map(({ row, kept }) => ({ ...kept, last: last[row.indicator] ?? '' }));
}

function shown({ store }: Session, kept: readonly KeptRow[] = []): ShownLedger {
  return ledgerOfReport(store.state, kept, 2026);
}

function computedIn({ derived }: ShownLedger): Record<string, string | undefined> {
  return Object.fromEntries(derived.map(({ each, value }) => [each.row.indicator, value]));
}

async function fill(session: Session, ...values: readonly string[]): Promise<void> {
  for (const value of values)
    await finished(session, () => {
      fillNth(session, 0, value);
    });
}

test('a rate follows from what was found and what of it was dealt with', async () => {
  const session = await word.write('今年排查矛盾纠纷XX起，化解XX起，化解率XX.X%。');
  const kept = keptOf(shown(session));
  expect(computedIn(shown(session))).toEqual({ 排查矛盾纠纷化解率: undefined });
  expect(wholeTable(shown(session).rows).rows).toHaveLength(2);
  await fill(session, '320', '313');
  const { derived, rows } = shown(session, kept);
  expect(computedIn({ derived, rows })).toEqual({ 排查矛盾纠纷化解率: '97.8' });
  await finished(session, () => {
    answeringOf(session).fillAll(
      derived.flatMap(({ each, value = '' }) => each.owed.map(({ id }) => ({ id, value }))),
    );
  });
  expect(word.texts()).toEqual(['今年排查矛盾纠纷320起，化解313起，化解率97.8%。']);
});

test('growth follows from last year’s figure, and falls where the sentence says so', async () => {
  const session = await word.write(
    '全镇实现财政收入XX万元，同比增长XX%。',
    '发生火灾XX起，同比下降XX.X%。',
    '新建水渠XX条，同比增长XX%。',
  );
  const kept = keptOf(shown(session), { 财政收入: '500', 发生火灾起数: '12', 新建水渠条数: '9' });
  await fill(session, '525');
  await finished(session, () => {
    fillNth(session, 1, '9');
  });
  await finished(session, () => {
    fillNth(session, 2, '7');
  });
  expect(shown(session, kept).derived.map(({ value }) => value)).toEqual(['5', '25.0', undefined]);
});

test('how old the party is follows from the year', async () => {
  const session = await word.write('在建党XX周年之际，走访党员XX名。', '在建厂XX周年之际。');
  expect(computedIn(shown(session))).toEqual({ 建党周年数: '105' });
});

test.each([
  ['more was dealt with than found', '今年排查隐患XX处，整改XX处，整改率XX%。', ['3', '4']],
  ['it is not said of what', '今年整改XX处，整改率XX%。', ['3']],
  ['two parts may be meant', '今年排查隐患XX处，整改XX处，复查后整改XX处，整改率XX%。', ['9', '3', '4']],
])('nothing is computed where %s', async (_, text, values) => {
  const session = await word.write(text);
  const kept = keptOf(shown(session));
  await fill(session, ...values);
  const { derived } = shown(session, kept);
  expect(derived.filter(({ value }) => value !== undefined)).toEqual([]);
});
