import { atOnce, stepByStep } from '../../../../../src/report/steps';
import {
  doubtBeside,
  fieldBeside,
  fieldOf,
  fieldsOf,
  indexOfRow,
  rowsInSteps,
  type Row,
} from '../../../../../src/taskpane/tabs/placeholders/derive/rows';
import { carrySentences } from '../../../../../src/taskpane/tabs/placeholders/derive/sentences';
import { shownOf } from '../../../../../src/taskpane/tabs/placeholders/derive/shown';
import { NOTHING_DECIDED } from '../../../../../src/worklist/decisions';
import { entryOf, worklistOf } from './report';

const REPORT = worklistOf(
  '占XX%。',
  '一、总体情况',
  '改厕XX座，投入X.X万元，王某某感谢。',
  '二、问题',
  'XX镇党委和XX镇政府，李某某建议。已经答复XX件。',
  '一、总体情况',
  '修路XX公里。',
);
const NONE = { kind: undefined, opened: new Set<string>(), sentences: carrySentences(new Map(), REPORT) };

function rowsFor(state: Partial<Parameters<typeof rowsInSteps>[2]> = {}): Row[] {
  return atOnce(rowsInSteps(REPORT, shownOf(REPORT, NOTHING_DECIDED), { ...NONE, ...state }));
}

/** Rows in short. */
function short(rows: readonly Row[]): string[] {
  return rows.map((row) => {
    switch (row.type) {
      case 'names':
        return `names ${row.count}`;
      case 'name':
        return `${row.name.name} ${row.entries.length}`;
      case 'heading':
        return `# ${row.heading} ${row.count}`;
      case 'sentence':
        return row.entries.map(({ placeholder }) => placeholder.text + placeholder.unit).join(' ');
      case 'fold':
        return `${row.group} ${row.count}`;
      default:
        return `${row.type}: ${row.entry.placeholder.text}`;
    }
  });
}

test('names first, then the headings with the sentences under each and all that is missing in one, then what is doubtful', () => {
  expect(short(rowsFor())).toEqual([
    ...['names 1', 'XX镇 2'],
    ...['#  1', 'XX%'],
    ...['# 一、总体情况 2', 'XX座 X.X万元'],
    ...['# 二、问题 3', 'XX XX', 'XX件'],
    ...['# 一、总体情况 1', 'XX公里'],
    'unsure 2',
  ]);
});

test('a fold that is open shows what is in it', () => {
  const rows = rowsFor({ opened: new Set(['unsure']) });
  expect(short(rows).slice(-3)).toEqual(['unsure 2', 'unsure: 某某', 'unsure: 某某']);
});

test('one kind only, of a sentence too, and the doubtful ones with it', () => {
  expect(short(rowsFor({ kind: 'money' }))).toEqual(['# 一、总体情况 1', 'X.X万元', 'unsure 2']);
});

test('no two rows have the same key', () => {
  const keys = rowsFor({ opened: new Set(['unsure']) }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a field stands in the row of its sentence, a name in its own', () => {
  const rows = rowsFor();
  const at = rows.findIndex((row) => row.type === 'sentence' && row.entries.length === 2);
  const row = rows[at];
  if (row?.type !== 'sentence') throw new Error('There is no sentence with two places');
  for (const { id } of row.entries) expect(indexOfRow(rows, fieldOf(id))).toBe(at);
  expect(indexOfRow(rows, row.key)).toBe(at);
  expect(indexOfRow(rows, rows[1]?.key ?? '')).toBe(1);
  expect(indexOfRow(rows, fieldOf(999))).toBe(-1);
  expect(indexOfRow(rows, 'entry')).toBe(-1);
});

describe('the field beside', () => {
  const rows = rowsFor();
  const fields = fieldsOf(rows).map(({ key }) => key);
  const none = new Set<number>();

  test('comes sentence by sentence, each place of one after the other', () => {
    const places = REPORT.entries.filter(({ placeholder }) => placeholder.sure).map(({ id }) => fieldOf(id));
    expect(fields).toEqual([rows[1]?.key, ...places]);
  });

  test.each([1, -1] as const)('in steps of %d is the next one, round the ends', (step) => {
    const size = fields.length;
    expect(fields.map((key) => fieldBeside(rows, key, step, none)?.key)).toEqual(
      fields.map((_, i) => fields[(i + step + size) % size]),
    );
  });

  test('of one that is gone is the first', () => {
    expect(fieldBeside(rows, fieldOf(999), 1, none)?.key).toBe(fields[0]);
  });

  test('passes what is on its way, a name only if all of it is', () => {
    const ids = REPORT.entries.map(({ id }) => id);
    const named = rows[1]?.type === 'name' ? rows[1].name.ids : [];
    const last = fields.at(-1) ?? '';
    expect(fieldBeside(rows, last, 1, new Set(named.slice(0, 1)))?.key).toBe(fields[0]);
    expect(fieldBeside(rows, last, 1, new Set(named))?.key).toBe(fields[1]);
    expect(fieldBeside(rows, fields[0] ?? '', 1, new Set([entryOf(REPORT, 0).id]))?.key).toBe(fields[2]);
    expect(fieldBeside(rows, last, 1, new Set(ids))).toBeUndefined();
  });
});

test('after a doubtful one comes the next of its group, at the end the one before', () => {
  const rows = rowsFor({ opened: new Set(['unsure']) });
  const [first, second] = rows.slice(-2);
  const [wang, li] = rows.slice(-2).map((row) => ('entry' in row ? row.entry.id : -1));
  expect(doubtBeside(rows, wang ?? -1)).toBe(second);
  expect(doubtBeside(rows, li ?? -1)).toBe(first);
  expect(doubtBeside(rowsFor(), wang ?? -1)).toBeUndefined();
  expect(doubtBeside(rows.slice(0, -1), wang ?? -1)).toBeUndefined();
});

test('a long list is made in several steps, with others in between: the same as at once', async () => {
  const long = worklistOf(...Array.from({ length: 2_500 }, (_, i) => `第${i + 1}组清沟XX条，出工XX人。`));
  const source = { ...NONE, sentences: carrySentences(new Map(), long) };
  const steps = (): ReturnType<typeof rowsInSteps> =>
    rowsInSteps(long, shownOf(long, NOTHING_DECIDED), source);
  const [now, again] = await Promise.all([stepByStep(steps()), stepByStep(steps())]);
  const made = steps();
  let count = 0;
  while (!made.next().done) count++;
  expect(count).toBeGreaterThan(3);
  expect(now).toHaveLength(2_501);
  expect([now, again]).toEqual([atOnce(steps()), atOnce(steps())]);
});
