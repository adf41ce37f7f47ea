import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shown, shownJson } from '../../../src/trial/command/standardOutput';
import { docxOf, paragraph } from '../../docx';
import { ROOT } from '../command';

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
const COMMANDS = ['check', 'ledger', 'rollover'] as const;
const START = '"$0" --import tsx --import ./config/contentHook.mjs "src/trial/$1/main.ts"';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-output-'));
  writeFileSync(join(folder, 'report\u202e.docx'), REPORT);
});

/** Runs a line of the shell; `$2` is the report. A pipe's status is that of the first part that fails. */
function shell(line: string, name: string): { status: number | null; stdout: string; stderr: string } {
  const words = [
    '-o',
    'pipefail',
    '-c',
    line,
    process.execPath,
    name,
    join(folder, 'report\u202e.docx'),
    folder,
  ];
  return spawnSync('bash', words, { cwd: ROOT, encoding: 'utf8' });
}

const describeInShell = process.platform === 'win32' ? describe.skip : describe;

describeInShell.each(COMMANDS)('%s', (name) => {
  test.each([
    '"$2"',
    '--json "$2"',
    '--no-such-option "$2"',
    '"$3/absent\u202e.docx"',
    '--json "$3/absent\u202e.docx"',
  ])('prints nothing that a terminal obeys: %s', (words) => {
    const { stdout, stderr } = shell(`${START} ${words}`, name);
    expect(stdout + stderr).not.toBe('');
    expect([shown(stdout), shown(stderr)]).toEqual([stdout, stderr]);
  });

  const testFull = existsSync('/dev/full') ? test : test.skip;
  testFull.each(['"$2"', '--json "$2"', '--help'])('an output that fails is a failure: %s', (words) => {
    const { status, stderr } = shell(`${START} ${words} > /dev/full`, name);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^[^\n]*ENOSPC[^\n]*\n$/); // in a line, not a trace
  });

  test('an output that nobody reads to its end is none, and the status is as ever', () => {
    const { status } = shell(`${START} "$2"`, name);
    const piped = shell(`${START} "$2" | head -c 1`, name);
    expect([piped.status, piped.stderr]).toEqual([status, '']);
  });
});

describeInShell('what is written into files', () => {
  test.each([
    ['check', '--mark "$3/out"'],
    ['rollover', '--out "$3/out"'],
  ])('%s writes all of it where nobody reads what it prints', (name, words) => {
    writeFileSync(join(folder, 'other.docx'), REPORT);
    const { stderr } = shell(`${START} ${words} "$2" "$3/other.docx" | true`, name);
    expect(stderr).toBe('');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['other.docx', 'report\u202e.docx']);
  });
});
