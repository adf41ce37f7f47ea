import { carryRows, type LedgerRow } from '../../../src/ledger/kept/carryRows';
import { lastFigures, withLastFigures } from '../../../src/ledger/kept/lastFigures';
import { makeRows } from '../../../src/ledger/rows/makeRows';
import { tableFor, tableForOffice } from '../../../src/ledger/send/table';
import { messageOf } from '../../../src/ledger/send/text';
import { fingerprintsOf } from '../../../src/worklist/fingerprint';
import { paragraphsOf } from '../../rollover/paragraphs';
import { listOf } from '../../worklist/reports';

const DRAFT = ['新建茶园XX亩，改造老茶园XX亩。', '去年计划：新建大棚XX座。'];
const place = (paragraph: number, start: number) => ({ part: 'body' as const, paragraph, start });
const figures = lastFigures(paragraphsOf(DRAFT), [
  { ...place(0, 4), last: '1,200', target: '' },
  { ...place(1, 9), last: '', target: '20' },
  { ...place(0, 0), last: '7', target: '' },
]);

function rowsOf(texts: readonly string[], kept: readonly LedgerRow[] = []): LedgerRow[] {
  const worklist = listOf(...texts);
  const known = { entries: fingerprintsOf(worklist), places: new Map() };
  return carryRows(
    makeRows(worklist),
    kept.map((each) => each.kept),
    known,
  );
}

const shown = (rows: readonly LedgerRow[]): (readonly [string, string | undefined])[] =>
  rows.map(({ row }) => [row.last, row.target] as const);

test('figures are known by their places; where nothing is to be filled in there are none', () => {
  expect(figures.map(({ last, target }) => [last, target])).toEqual([
    ['1,200', ''],
    ['', '20'],
  ]);
});

test('a row has last year’s figure, and what last year’s plan said of it', () => {
  expect(shown(withLastFigures(rowsOf(DRAFT), figures))).toEqual([
    ['1,200', undefined],
    ['', undefined],
    ['', '20'],
  ]);
});

test('a row keeps it when it went out and its sentence was written anew', () => {
  const sent = withLastFigures(rowsOf(DRAFT), figures);
  const anew = rowsOf(['今年新建的茶园面积达XX亩。', '改造老茶园XX亩。', '建成大棚XX座。'], sent);
  expect(sent[0]?.kept.last).toBe('1,200');
  expect(anew.map(({ row }) => row.indicator)).toHaveLength(3);
  const before = rowsOf(DRAFT, sent);
  expect(shown(withLastFigures(before, figures))).toEqual(shown(sent));
});

test('what the clerk has for last year’s figure stays', () => {
  const [first, ...rest] = rowsOf(DRAFT);
  if (!first) throw new Error('There are rows');
  const told = { ...first, row: { ...first.row, last: '1,250' } };
  expect(withLastFigures([told, ...rest], figures)[0]?.row.last).toBe('1,250');
});

test('a table that is sent has a column for targets where there is one, and answers stand behind it', () => {
  const rows = withLastFigures(rowsOf(DRAFT), figures).map(({ row }) => ({ ...row, office: '农业农村办' }));
  const table = tableFor(rows);
  expect(table.columns.slice(5)).toEqual(['去年数', '今年目标', '今年数', '报送']);
  expect(table.rows.map((cells) => cells.slice(5))).toEqual([
    ['1,200', '', '', '农业农村办'],
    ['', '', '', '农业农村办'],
    ['', '20', '', '农业农村办'],
  ]);
  expect(table.columns[table.answers]).toBe('今年数');
  const own = tableForOffice(rows, '农业农村办', 2025);
  expect(own.columns[own.answers]).toBe('今年数');
  expect(own.columns).toHaveLength(8);
  expect(messageOf(rows)).toContain('今年目标20');
  expect(tableFor(rows.slice(0, 2)).columns).not.toContain('今年目标');
});
