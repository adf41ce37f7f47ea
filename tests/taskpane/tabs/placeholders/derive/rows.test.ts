import {
  doubtBeside,
  rowBeside,
  rowsOf,
  type Row,
} from '../../../../../src/taskpane/tabs/placeholders/derive/rows';
import { shownOf } from '../../../../../src/taskpane/tabs/placeholders/derive/shown';
import { NOTHING_DECIDED } from '../../../../../src/worklist/decisions';
import { worklistOf } from './report';

const NONE = { kind: undefined, opened: new Set<string>() };
const REPORT = worklistOf(
  '占XX%。',
  '一、总体情况',
  '改厕XX座，王某某感谢。',
  '二、问题',
  'XX镇党委和XX镇政府，李某某建议。',
  '一、总体情况',
  '修路XX公里。',
);

function rowsFor(state: Parameters<typeof rowsOf>[1] = NONE): Row[] {
  return rowsOf(shownOf(REPORT, NOTHING_DECIDED), state);
}

/** Rows in short. */
function short(rows: readonly Row[]): string[] {
  return rows.map((row) => {
    if (row.type === 'heading') return `# ${row.heading} ${row.count}`;
    if (row.type === 'name') return `${row.name.name} ${row.entries.length}`;
    return row.type === 'fold' ? `${row.group} ${row.count}` : `${row.type}: ${row.entry.placeholder.text}`;
  });
}

test('names first, then the headings with what is left under each, then what is doubtful', () => {
  expect(short(rowsFor())).toEqual([
    ...['XX镇 2', '#  1', 'entry: XX'],
    ...['# 一、总体情况 1', 'entry: XX'],
    ...['# 二、问题 2', 'entry: XX', 'entry: XX'],
    ...['# 一、总体情况 1', 'entry: XX'],
    'unsure 2',
  ]);
});

test('a fold that is open shows what is in it', () => {
  const rows = rowsFor({ kind: undefined, opened: new Set(['unsure']) });
  expect(short(rows).slice(-3)).toEqual(['unsure 2', 'unsure: 某某', 'unsure: 某某']);
});

test('one kind only, and the doubtful ones with it', () => {
  expect(short(rowsFor({ kind: 'percent', opened: new Set() }))).toEqual(['#  1', 'entry: XX', 'unsure 2']);
});

test('no two rows have the same key', () => {
  const keys = rowsFor({ kind: undefined, opened: new Set(['unsure']) }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('the row beside', () => {
  const rows = rowsFor();
  const asking = rows.filter(({ type }) => type === 'entry' || type === 'name').map(({ key }) => key);
  const none = new Set<number>();

  test.each([1, -1] as const)(
    'in steps of %d is the next one that asks for a value, round the ends',
    (step) => {
      const size = asking.length;
      expect(asking.map((key) => rowBeside(rows, key, step, none)?.key)).toEqual(
        asking.map((_, i) => asking[(i + step + size) % size]),
      );
    },
  );

  test('of one that is gone is the first', () => {
    expect(rowBeside(rows, 'entry 999', 1, none)?.key).toBe(asking[0]);
  });

  test('passes what is on its way, a name only if all of it is', () => {
    const ids = REPORT.entries.map(({ id }) => id);
    const named = rows[0]?.type === 'name' ? rows[0].name.ids : [];
    const last = asking.at(-1) ?? '';
    expect(rowBeside(rows, last, 1, new Set(named.slice(0, 1)))?.type).toBe('name');
    expect(rowBeside(rows, last, 1, new Set(named))?.type).toBe('entry');
    expect(rowBeside(rows, last, 1, new Set(ids))).toBeUndefined();
  });
});

test('after a doubtful one comes the next of its group, at the end the one before', () => {
  const rows = rowsFor({ kind: undefined, opened: new Set(['unsure']) });
  const [first, second] = rows.slice(-2);
  const [wang, li] = rows.slice(-2).map((row) => ('entry' in row ? row.entry.id : -1));
  expect(doubtBeside(rows, wang ?? -1)).toBe(second);
  expect(doubtBeside(rows, li ?? -1)).toBe(first);
  expect(doubtBeside(rowsFor(), wang ?? -1)).toBeUndefined();
  expect(doubtBeside(rows.slice(0, -1), wang ?? -1)).toBeUndefined();
});
