import * as fc from 'fast-check';
import { type Quirk, QUIRKS } from '../../src/standin/quirks';
import { SEED } from '../amount';

/** Some scenarios in a Word with these quirks, always the same ones for the same seed. */
export interface Round {
  readonly quirks: readonly Quirk[];
  readonly runs: number;
  readonly seed: number;
}

export const NAMES = Object.keys(QUIRKS) as Quirk[];

/** A Word as documented. */
export function plain(runs: number): Round[] {
  return [{ quirks: [], runs, seed: SEED }];
}

/** Every quirk alone. */
export function singles(runs: number): Round[] {
  return NAMES.map((quirk, i) => ({ quirks: [quirk], runs, seed: SEED + i }));
}

/** Every two quirks together. */
export function pairs(runs: number): Round[] {
  const all = NAMES.flatMap((one, i) => NAMES.slice(i + 1).map((other): Quirk[] => [one, other]));
  return all.map((quirks, i) => ({ quirks, runs, seed: SEED + i }));
}

/** Sets of any size, drawn. */
export function randomSets(sets: number): Round[] {
  const drawn = fc.sample(fc.subarray(NAMES, { minLength: 3 }), { numRuns: sets, seed: SEED });
  return drawn.map((quirks, i) => ({ quirks, runs: 1, seed: SEED + i }));
}
