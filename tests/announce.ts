import { PLAYS_ALL, SEED } from './played';
import { HAS_SHARED } from './shared';

/** Before the tests: says what the long suites play, and that what reads the shared folder is skipped where it is missing. */
export default function announce(): void {
  const much = PLAYS_ALL ? 'all of them' : 'a part of them (npm run test:long plays all)';
  process.stderr.write(`The long suites play ${much}, drawn with SEED=${SEED}.\n`);
  if (!HAS_SHARED)
    process.stderr.write(
      'No folder "shared" beside the project: the tests of what lies there are skipped, as is right.\n',
    );
}
