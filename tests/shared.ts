import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the project: reports and documents that are not part of it. Jest runs in the project's root. */
const SHARED = join(process.cwd(), '..', 'shared');

/** Whether it is there. */
export const HAS_SHARED = existsSync(SHARED);

/** The path of a file or folder in the shared folder, whether it is there or not. */
export function sharedPath(...parts: string[]): string {
  return join(SHARED, ...parts);
}

/**
 * `describe` for tests that read the shared folder. Where it is missing they are skipped, and the name says why:
 * the project must pass its tests on a machine that has only the project.
 */
export function describeShared(name: string, tests: () => void): void {
  if (HAS_SHARED) describe(name, tests);
  // The tests' own code reads the folder while they are listed: where it is missing it must not even begin.
  else test.skip(`${name} (skipped: no folder "shared" beside the project)`, () => undefined);
}
