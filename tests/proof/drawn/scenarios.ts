import * as fc from 'fast-check';
import type { Quirk } from '../../../src/standin/quirks';
import type { Scenario } from '../scenario';
import { reports } from './reports';
import { steps, type Trouble } from './steps';

export const NO_TROUBLE: Trouble = { fails: false, others: false, types: false };
const troubles: fc.Arbitrary<Trouble> = fc.record({
  fails: fc.boolean(),
  others: fc.boolean(),
  types: fc.boolean(),
});

/** Scenarios in a Word with these quirks. @param trouble what may go wrong besides; by default anything */
export function scenarios(quirks: readonly Quirk[], trouble?: Trouble): fc.Arbitrary<Scenario> {
  const followsEvents = quirks.some((quirk) => quirk.startsWith('selectionEvents'));
  return fc
    .record({
      report: reports,
      api: fc.constantFrom('1.3' as const, '1.4' as const, '1.5' as const),
      tracked: fc.constantFrom(false, false, true),
      watches: followsEvents ? fc.constant(true) : fc.nat(9).map((one) => one === 9),
      steps: (trouble ? fc.constant(trouble) : troubles).chain(steps),
    })
    .map((scenario) => ({ ...scenario, quirks }));
}
