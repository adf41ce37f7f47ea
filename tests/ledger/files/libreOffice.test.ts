import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readReturnedFile } from '../../../src/ledger/files/readFile';
import { writeXlsx } from '../../../src/ledger/files/writeXlsx';
import { tableFor } from '../../../src/ledger/send/table';
import { part } from '../../amount';
import { LEDGER } from '../ownLedger';

const folder = mkdtempSync(join(tmpdir(), 'nigao-ledger-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Has LibreOffice open a file and save it in another format; undefined where it could not. */
function saved(name: string, format: string): Uint8Array | undefined {
  const out = join(folder, 'saved');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', out, join(folder, name)],
    {
      stdio: 'ignore',
    },
  );
  const file = join(out, name.replace(/[^.]+$/, format.replace(/:.*/, '')));
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Writer may be there without Calc. */
function opensTables(): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) return false;
  writeFileSync(join(folder, 'a.csv'), '1,2\n');
  return saved('a.csv', 'xlsx') !== undefined;
}

const isInstalled = opensTables();
const run = isInstalled ? test : test.skip;
const FORMATS = ['xlsx', 'html', 'csv:Text - txt - csv (StarCalc):44,34,UTF8,1'];

run.each(part(FORMATS, 0.3, () => 'format'))(
  `what LibreOffice saves as %s reads the same${isInstalled ? '' : ' (skipped: LibreOffice Calc is not installed)'}`,
  async (format) => {
    const values = new Map(LEDGER.rows.map(({ code }, at) => [code, String(at + 3.5)]));
    writeFileSync(
      join(folder, 'ledger.xlsx'),
      await writeXlsx([{ name: '台账', table: tableFor(LEDGER.rows, values) }]),
    );
    const bytes = saved('ledger.xlsx', format) ?? new Uint8Array();
    const { answers } = readReturnedFile(`ledger.${format.slice(0, 3)}`, bytes, LEDGER.year);
    expect(new Map(answers.map(({ code, value }) => [code, value]))).toEqual(values);
    expect(answers.map(({ indicator }) => indicator)).toEqual(LEDGER.rows.map(({ indicator }) => indicator));
  },
);
