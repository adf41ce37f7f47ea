import { PLAYS_ALL, SEED } from './played';

/** Before the tests: says what the long suites play. */
export default function announce(): void {
  const much = PLAYS_ALL ? 'all of them' : 'a part of them (npm run test:long plays all)';
  process.stderr.write(`The long suites play ${much}, drawn with SEED=${SEED}.\n`);
}
