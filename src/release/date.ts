import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MILLISECONDS = 1000;

/**
 * When a project's files last changed: the newest commit, or what was changed since. Without git it is the date of
 * `package.json`: an archive gives each of its files the date of its commit.
 * @param root the project's folder, the topmost of its git repository
 */
export function dateOfSources(root: string): Date {
  try {
    const git = (...words: string[]): string =>
      execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const committed = Number(git('log', '-1', '--format=%ct')) * MILLISECONDS;
    const changed = git('diff', '--name-only', '-z', 'HEAD').split('\0').filter(Boolean);
    const paths = changed.map((path) => join(root, path)).filter((path) => existsSync(path));
    return new Date(Math.max(committed, ...paths.map((path) => statSync(path).mtimeMs)));
  } catch {
    return statSync(join(root, 'package.json')).mtime;
  }
}
