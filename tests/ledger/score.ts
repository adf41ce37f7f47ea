import { type Compared, compared, ENOUGH, scoreOf } from './handLedger';

// `npx tsx tests/ledger/score.ts` in the project's folder: names and offices beside those that a person gave.

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;

function line(name: string, rows: readonly Compared[]): string {
  const { names, offices, of } = scoreOf(rows);
  const mean = rows.reduce((sum, row) => sum + row.likeness, 0) / of;
  return `| ${name} | ${of} | ${names} (${percent(names, of)}) | ${mean.toFixed(2)} | ${offices} (${percent(offices, of)}) |`;
}

const rows = compared();
const table = [
  `| report | rows | names with F1 ≥ ${ENOUGH} | mean F1 | offices |`,
  '|---|---|---|---|---|',
  ...['report-a', 'report-b'].map((report) =>
    line(
      report,
      rows.filter((row) => row.report === report),
    ),
  ),
  line('both', rows),
];
const off = rows
  .filter(({ likeness, byHand, ours }) => likeness < ENOUGH || byHand.office !== ours.office)
  .map(
    ({ likeness, byHand, ours }) =>
      `${likeness.toFixed(2)}  ${byHand.indicator} ${byHand.office} | ${ours.indicator} ${ours.office}`,
  );
process.stdout.write(`${[...table, '', ...off].join('\n')}\n`);
