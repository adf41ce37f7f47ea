import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaveError, type SaveFault, saveFile } from '../../../src/trial/command/saveFile';

let folder: string;
let target: string;
const bytes = new TextEncoder().encode('new');
const read = (path: string): string => readFileSync(path, 'utf8');
const save = (path: string, force = false): SaveFault | 'saved' => {
  try {
    saveFile(path, bytes, force);
    return 'saved';
  } catch (error) {
    if (error instanceof SaveError) return error.code;
    throw error;
  }
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nigao-save-'));
  target = join(folder, 'report.docx');
});

test('a new file is there whole, and nothing beside it', () => {
  saveFile(target, bytes);
  expect(read(target)).toBe('new');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

test('a foreign file of the same name is kept, unless it may be overwritten', () => {
  writeFileSync(target, 'old');
  expect(save(target)).toBe('exists');
  expect(read(target)).toBe('old');
  saveFile(target, bytes, true);
  expect(read(target)).toBe('new');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

test.each([
  ['a symbolic link', symlinkSync],
  ['a hard link', linkSync],
])('nothing is written through %s, by force neither', (_name, link) => {
  const other = join(folder, 'other');
  writeFileSync(other, 'old');
  link(other, target);
  for (const force of [false, true]) expect(save(target, force)).toBe('isLink');
  expect(read(other)).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['other', 'report.docx']);
});

test('nor through a link that leads nowhere', () => {
  const nowhere = join(folder, 'nowhere');
  symlinkSync(nowhere, target);
  for (const force of [false, true]) expect(save(target, force)).toBe('isLink');
  expect(existsSync(nowhere)).toBe(false);
});

test('a folder in its place, or none to be in, is said', () => {
  mkdirSync(target);
  expect(save(target, true)).toBe('isFolder');
  expect(save(join(folder, 'none', 'report.docx'))).toBe('noFolder');
});

const SAVE_ONCE = ['--import', 'tsx', join(__dirname, 'saveOnce.ts')];

/** Runs a line of the shell in which `"$@"` saves once. @returns what is printed, line by line, in order */
function shell(line: string, ...words: readonly string[]): string[] {
  const command = ['-c', line, 'sh', process.execPath, ...SAVE_ONCE, target, ...words];
  const { stdout, stderr } = spawnSync('sh', command, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n').sort();
}

const testInShell = process.platform === 'win32' ? test.skip : test;

testInShell('a full disk is said, and the old file stays', () => {
  writeFileSync(target, 'old');
  expect(shell('ulimit -f 8; "$@"', '1000000', 'force')).toEqual(['diskFull']);
  expect(read(target)).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.docx']);
});

testInShell('of runs at once one saves, and the others say that it was there', () => {
  expect(shell('"$@" & "$@" & "$@" & wait', '100000')).toEqual(['exists', 'exists', 'saved']);
  expect(readFileSync(target)).toHaveLength(100_000);
  expect(readdirSync(folder)).toEqual(['report.docx']);
});
