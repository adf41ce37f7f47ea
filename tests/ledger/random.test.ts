import * as fc from 'fast-check';
import type { Row } from '../../src/ledger/row';
import { runs } from '../amount';
import { told } from './outcome';
import { LEDGER } from './ownLedger';

const COUNT = LEDGER.rows.length;

/** What is true of a row: no two rows have the same figure. */
function truth(row: Row): number {
  const at = LEDGER.rows.indexOf(row);
  if (row.kind === 'date') return 11;
  if (row.unit === '%') return 60 + at + 0.5;
  const last = Number(row.last.replaceAll(',', ''));
  return last > 0 ? (row.kind === 'money' ? Number((last + at / 100).toFixed(2)) : last + at + 1) : 1000 + at;
}

/** Ways to write a figure. */
const WAYS: readonly ((value: string, row: Row) => string)[] = [
  (value) => value,
  (value) => value.replace(/\d(?=(?:\d{3})+$)/, '$&,'),
  (value) => value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (value, { unit }) => value + unit,
  (value) => ` ${value}　`,
  (value) => `约${value}`,
  (value) => `${value}（已核实）`,
  (value) => `${value}多`,
  (value) => (value.includes('.') ? `${value}000000000002` : `${value}.0`),
  () => '无',
  () => '',
  () => '待定',
];

/** One wrong letter, or two that changed places. */
function mistyped(code: string, at: number, letter: string): string {
  const here = at % code.length;
  return code.slice(0, here) + letter + code.slice(here + 1);
}

const Answer = fc.record({
  row: fc.nat(COUNT - 1),
  way: fc.nat(WAYS.length - 1),
  slip: fc.option(
    fc.record({ at: fc.nat(3), letter: fc.constantFrom(...Array.from('BCDFGHJKMNPQRTVWXY')) }),
    {
      freq: 4,
    },
  ),
  rename: fc.option(fc.constantFrom('数', '新', '（上报）', '今年'), { freq: 5 }),
});

const NAMES = {
  code: ['编号', '编号（请勿改）', '编码'],
  indicator: ['指标', '项目', '指标名称'],
  heading: ['所在标题', '标题'],
  unit: ['单位', '计量单位'],
  value: ['今年数', '2026年', '完成数', '本年'],
  last: ['去年数', '2025年', '上年数'],
  extra: ['备注', '报送人'],
} as const;
type Column = keyof typeof NAMES;

const Returned = fc.record({
  answers: fc.array(Answer, { maxLength: 24 }),
  columns: fc.shuffledSubarray(Object.keys(NAMES) as Column[], { minLength: 4 }),
  heads: fc.nat(5),
  hasHead: fc.boolean(),
});

test('whatever comes back, no value goes to a wrong row', () => {
  let filled = 0;
  fc.assert(
    fc.property(Returned, ({ answers, columns, heads, hasHead }) => {
      const lines = answers.map(({ row: index, way, slip, rename }) => {
        const row = LEDGER.rows[index];
        if (!row) throw new Error('No such row');
        const cells: Record<Column, string> = {
          code: slip ? mistyped(row.code, slip.at, slip.letter) : row.code,
          indicator: rename === null ? row.indicator : rename + row.indicator,
          heading: row.heading,
          unit: row.unit,
          value: WAYS[way]?.(String(truth(row)), row) ?? '',
          last: row.last,
          extra: '',
        };
        return columns.map((column) => cells[column]).join('\t');
      });
      const head = columns.map((column) => NAMES[column][heads % NAMES[column].length] ?? '').join('\t');
      const pasted = [...(hasHead ? [head] : []), ...lines].join('\n');
      const { fills } = told(pasted);
      for (const [code, value] of Object.entries(fills)) {
        const row = LEDGER.rows.find((each) => each.code === code);
        filled += 1;
        if (!row || Number(value) !== truth(row))
          throw new Error(`${code} was filled with ${value}:\n${pasted}`);
      }
    }),
    runs(1_000, 10_000),
  );
  expect(filled).toBeGreaterThan(200);
});
