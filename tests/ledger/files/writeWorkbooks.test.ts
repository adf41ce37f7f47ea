import { unzipSync } from 'fflate';
import { readReturnedFile } from '../../../src/ledger/files/readFile';
import { writeWorkbooks } from '../../../src/ledger/files/writeWorkbooks';
import { fileName } from '../../../src/ledger/send/fileName';
import { tableForOffice } from '../../../src/ledger/send/table';
import { LEDGER } from '../ownLedger';

test('each office has a file of its own, with its rows alone', async () => {
  const offices = [...new Set(LEDGER.rows.map(({ office }) => office))];
  expect(offices.length).toBeGreaterThan(1);
  const tables = offices.map((office) => ({
    name: `2026年度数据（${office}）`,
    table: tableForOffice(LEDGER.rows, office, LEDGER.year),
  }));
  const files = unzipSync(await writeWorkbooks(tables));
  expect(Object.keys(files)).toEqual(offices.map((office) => `2026年度数据（${office}）.xlsx`));
  for (const [at, office] of offices.entries()) {
    const name = Object.keys(files)[at] ?? '';
    const { answers } = readReturnedFile(name, files[name] ?? new Uint8Array(), LEDGER.year);
    const own = LEDGER.rows.filter((row) => row.office === office).map(({ code }) => code);
    expect(answers.map(({ code }) => code).sort()).toEqual(own.sort());
  }
});

test('a name becomes one that a file can have', () => {
  expect(fileName('2026年度数据（农办/水利站:“一”）?\u0007 ')).toBe('2026年度数据（农办水利站“一”）');
});
