import { carryRows, draftedIn, type Known, type LedgerRow } from '../../../src/ledger/kept/carryRows';
import { makeRows } from '../../../src/ledger/rows/makeRows';
import type { KeptRow } from '../../../src/report/keptLedger';
import { fingerprintsOf } from '../../../src/worklist/fingerprint';
import { hashOfPlace } from '../../../src/worklist/places/hashOf';
import type { Place } from '../../../src/worklist/places/place';
import { listOf } from '../../worklist/reports';

const REPORT = '今年新增特困供养XX户XX人。排查隐患XX处。';

function carried(kept: readonly KeptRow[], places: Known['places'], ...texts: string[]): LedgerRow[] {
  const worklist = listOf(...texts);
  return carryRows(makeRows(worklist), kept, { entries: fingerprintsOf(worklist), places });
}

const NONE: Known['places'] = new Map();
const names = (rows: readonly LedgerRow[]): string[] => rows.map(({ row }) => row.indicator);
const codes = (rows: readonly LedgerRow[]): string[] => rows.map(({ row }) => row.code);
const keptOf = (rows: readonly LedgerRow[]): KeptRow[] => rows.map(({ kept }) => kept);

test('rows that went out keep code, name and office, wherever their sentence goes', () => {
  const sent = carried([], NONE, REPORT);
  const [first, ...others] = keptOf(sent);
  if (!first) throw new Error('There are rows');
  const edited = [{ ...first, indicator: '特困户', office: '社会事务办' }, ...others];
  const now = carried(edited, NONE, '新的一段，修路XX公里。', `（三）民生。${REPORT}`);
  expect(names(now)).toEqual(['修路里程', '特困户', ...names(sent).slice(1)]);
  expect(codes(now).slice(1)).toEqual(codes(sent));
  expect(now[1]?.row.office).toBe('社会事务办');
});

test('a row whose places were filled stays, with what stands there; one that is gone does not', () => {
  const sent = carried([], NONE, REPORT);
  const text = '今年新增特困供养6户XX人。排查隐患XX处。';
  const place: Place = {
    ...{ id: 1, value: '6', old: 'XX', standing: 'filled', reads: '6', part: 'body', paragraph: 0 },
    ...{ start: text.indexOf('6'), text },
  };
  const places = new Map([[hashOfPlace(place) ?? '', [place]]]);
  const now = carried(keptOf(sent), places, text);
  expect(codes(now).sort()).toEqual(codes(sent).sort());
  const [first] = sent;
  expect(draftedIn(now)).toEqual(new Map([[first?.row.code, { values: ['6'], isOwed: false }]]));
  expect(codes(carried(keptOf(sent), NONE, '排查隐患XX处。'))).toEqual([sent[2]?.row.code]);
});

test('a sentence that is written anew is known by name, unit and heading, where nothing else is called so', () => {
  const [first] = keptOf(carried([], NONE, '今年修建公路XX公里。'));
  const kept: KeptRow = { ...(first ?? never()), code: 'BBBB', at: ['elsewhere'] };
  expect(codes(carried([kept], NONE, '截至目前，又修建公路XX公里，惠及群众。'))).toEqual(['BBBB']);
  expect(
    codes(carried([kept, { ...kept, code: 'CCCC' }], NONE, '截至目前，又修建公路XX公里。')),
  ).not.toContain('BBBB');
});

test('a code that is taken is given to no other row', () => {
  const [first] = carried([], NONE, '修路XX公里。');
  const taken: KeptRow = { ...(first?.kept ?? never()), unit: '座', at: [] };
  const now = carried([taken], NONE, '修路XX公里。');
  expect(codes(now)).not.toContain(taken.code);
  expect(codes(now)[0]).toMatch(/^[A-Z]{4}$/);
});

function never(): never {
  throw new Error('There is a row');
}
