import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/trial/check/command';
import { shown, shownJson } from '../../../src/trial/command/standardOutput';
import { ledger } from '../../../src/trial/ledger/command';
import { rollover } from '../../../src/trial/rollover/command';
import { part } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { ranHere, ROOT } from '../command';

test.each([
  ['改厕XX座\n\t修路', '改厕XX座\n\t修路'],
  ['\u001b[2J清屏', '<U+001B>[2J清屏'],
  ['a\u202eb\u2066c\u200f', 'a<U+202E>b<U+2066>c<U+200F>'],
  ['\u0007\r\u009b', '<U+0007><U+000D><U+009B>'],
])('%j is shown, not obeyed', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('in JSON the same is said without a character that a terminal obeys', () => {
  const texts = ['a\u202eb\u200f', '\u0007\r\n\u007f\u009b', '改厕XX座'];
  const json = shownJson(JSON.stringify(texts));
  expect(JSON.parse(json)).toEqual(texts);
  expect(json).toContain('a\\u202eb\\u200f');
  expect(shown(json)).toBe(json);
});

// A year that the roll-over knows, a figure that is owed, and what a terminal would obey.
const REPORT = docxOf(
  ['青溪镇2024年工作总结', '一、民生', '2024年改厕XX座\u202e，发放36万元\u009b2J。']
    .map((text) => paragraph(text))
    .join(''),
);
const COMMANDS = { check, ledger, rollover };
const NAMES = ['check', 'ledger', 'rollover'] as const;
const START = '"$0" --import tsx --import ./config/contentHook.mjs "src/trial/$1/main.ts"';

let folder: string;
let report: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-output-'));
  report = join(folder, 'report\u202e.docx');
  writeFileSync(report, REPORT);
});

/** Runs a line of the shell; `$2` is the report. A pipe's status is that of the first part that fails. */
function shell(line: string, name: string): { status: number | null; stdout: string; stderr: string } {
  const words = ['-o', 'pipefail', '-c', line, process.execPath, name, report, folder];
  return spawnSync('bash', words, { cwd: ROOT, encoding: 'utf8' });
}

describe.each(NAMES)('%s', (name) => {
  test.each([
    '$2',
    '--json $2',
    '--no-such-option $2',
    '$3/absent\u202e.docx',
    '--json $3/absent\u202e.docx',
  ])('prints nothing that a terminal obeys: %s', async (line) => {
    const words = line.replace('$2', report).replace('$3', folder).split(' ');
    const { out, err } = await ranHere(COMMANDS[name], words);
    expect(out + err).not.toBe('');
    expect([shown(out), shown(err)]).toEqual([out, err]);
  });
});

const inShell = process.platform === 'win32' ? describe.skip : describe;

inShell('what only a process of its own has', () => {
  const testFull = existsSync('/dev/full') ? test : test.skip;
  const full = NAMES.flatMap((name) =>
    ['"$2"', '--json "$2"', '--help'].map((words) => [name, words] as const),
  );
  testFull.each(part(full, 0.1, () => 'full'))('an output that fails is a failure: %s %s', (name, words) => {
    const { status, stderr } = shell(`${START} ${words} > /dev/full`, name);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*ENOSPC[^\n]*\n$/); // in a line, not a trace
  });

  test.each(part(NAMES, 0.3, () => 'piped'))(
    '%s: an output that nobody reads to its end is none, and the status is as ever',
    async (name) => {
      const { status } = await ranHere(COMMANDS[name], [report]);
      const piped = shell(`${START} "$2" | head -c 1`, name);
      expect([piped.status, piped.stderr]).toEqual([status, '']);
    },
  );

  const writing = [
    ['check', '--mark "$3/out"'],
    ['rollover', '--out "$3/out"'],
  ] as const;
  test.each(part(writing, 0.5, () => 'writing'))(
    '%s writes all files where nobody reads what it prints',
    (name, words) => {
      writeFileSync(join(folder, 'other.docx'), REPORT);
      const { stderr } = shell(`${START} ${words} "$2" "$3/other.docx" | true`, name);
      expect(stderr).toBe('');
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(['other.docx', 'report\u202e.docx']);
    },
  );
});
