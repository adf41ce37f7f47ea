import * as fc from 'fast-check';
import { PLAYS_ALL, SEED } from './played';

// What takes long plays a part in `npm test`, or nothing, and all in `npm run test:long`: the suites that import this file.

export { PLAYS_ALL, SEED };

/** A test of whole reports, of every state, theme or language, which `npm run test:long` alone plays. */
export const longTest = PLAYS_ALL ? test : test.skip;

/** Such tests that share what is made for them. */
export const describeLong = PLAYS_ALL ? describe : describe.skip;

/** How many runs of a property there are: so many in `npm test`, so many in `npm run test:long`. */
export function runs(part: number, all: number): { numRuns: number; seed: number } {
  return { numRuns: PLAYS_ALL ? all : part, seed: SEED };
}

/**
 * The cases that are played: all, or a share of each kind, in their order.
 * @param share of the cases of each kind, rounded up: at least one
 * @param kindOf what a case is an example of; what is drawn of a kind is not what is drawn of another
 */
export function part<T>(all: readonly T[], share: number, kindOf: (each: T) => string): readonly T[] {
  if (PLAYS_ALL) return all;
  const kinds = new Map<string, T[]>();
  for (const each of all) kinds.set(kindOf(each), [...(kinds.get(kindOf(each)) ?? []), each]);
  const drawn = new Set(
    [...kinds].flatMap(([kind, cases]) => {
      const count = Math.ceil(share * cases.length);
      const some = fc.subarray(cases, { minLength: count, maxLength: count });
      return fc.sample(some, { numRuns: 1, seed: seedFor(kind) }).flat();
    }),
  );
  return all.filter((each) => drawn.has(each));
}

function seedFor(kind: string): number {
  return kind.split('').reduce((seed, unit) => (31 * seed + unit.charCodeAt(0)) | 0, SEED);
}
