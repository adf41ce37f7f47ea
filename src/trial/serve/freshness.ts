import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a built file is missing or older than any file of its sources.
 * @param target the built file's path
 * @param sources files and folders, all that is in them included, relative to `root`
 */
export function isOlder(target: string, sources: readonly string[], root: string): boolean {
  const built = statSync(target, { throwIfNoEntry: false });
  return !built || sources.some((source) => newestIn(join(root, source)) > built.mtimeMs);
}

/** When the newest file at or under a path was written, and the folders too: a file that was removed shows in them. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  const inside = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(mtimeMs, ...inside.map((name) => newestIn(join(path, name))));
}
