import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOfSources } from '../../src/release/date';

const COMMITTED = new Date('2026-03-08T04:15:30Z');
const LATER = new Date('2026-03-09T00:00:00Z');

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nigao-date-'));
  file = join(root, 'package.json');
  writeFileSync(file, '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function commit(): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: COMMITTED.toISOString() };
  const who = ['-c', 'user.name=N', '-c', 'user.email=n@example.com'];
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    [...who, 'commit', '-q', '-m', 'First'],
  ])
    execFileSync('git', words, { cwd: root, env });
}

test('sources are as old as their newest commit, whenever they were checked out', () => {
  commit();
  utimesSync(file, LATER, LATER);
  expect(dateOfSources(root)).toEqual(COMMITTED);
});

test('what was changed since the commit is newer', () => {
  commit();
  writeFileSync(file, '{ "private": true }');
  utimesSync(file, LATER, LATER);
  expect(dateOfSources(root)).toEqual(LATER);
});

test('what was removed since the commit has no date of its own', () => {
  commit();
  rmSync(file);
  expect(dateOfSources(root)).toEqual(COMMITTED);
});

test('without git the files of an archive bear the date', () => {
  utimesSync(file, LATER, LATER);
  expect(dateOfSources(root)).toEqual(LATER);
});
