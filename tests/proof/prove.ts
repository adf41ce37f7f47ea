import * as fc from 'fast-check';
import { scenarios } from './drawn/scenarios';
import { play } from './play';
import type { Round } from './rounds';
import type { Scenario } from './scenario';
import type { Tally } from './checks/tally';
import type { ProofWord } from './word';

/** How long a scenario that fails is made smaller, in milliseconds. */
const SHRINKING = 20_000;

/** A scenario in which something is wrong, as small as it could be made, and what it is. */
export interface Refutation {
  readonly scenario: Scenario;
  readonly wrong: string;
}

/** Plays the scenarios of some rounds. @returns the first of each round in which something is wrong */
export async function prove(word: ProofWord, rounds: readonly Round[], tally: Tally): Promise<Refutation[]> {
  const found: Refutation[] = [];
  for (const { quirks, runs, seed } of rounds) {
    let failedAt: number | undefined;
    const result = await fc.check(
      fc.asyncProperty(scenarios(quirks), async (scenario) => {
        if (failedAt !== undefined && Date.now() - failedAt > SHRINKING) return;
        try {
          await play(word, scenario, tally);
        } catch (error) {
          failedAt ??= Date.now();
          throw error;
        }
      }),
      // Else the first of many runs are small ones, and here most rounds have one run.
      { numRuns: runs, seed, unbiased: true },
    );
    const [scenario] = result.counterexample ?? [];
    if (!scenario) continue;
    const { errorInstance } = result;
    found.push({
      scenario,
      wrong: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
    });
  }
  return found;
}

/** What is wrong, with the scenario as it is to be pasted into `found.test.ts`. */
export function tell({ scenario, wrong }: Refutation): string {
  return `${wrong}\n${JSON.stringify(scenario)}\n`;
}
