import { useMemo } from 'react';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { useReview } from './ReviewContext';

/** Who has switched a rule off: the clerk for this report or for all, or the unit for all of its clerks. */
export type SwitchedOff = 'here' | 'own' | 'unit';

/** The rules by which this report is not checked, and who has it so: whoever has it for the most reports. */
export function useRulesOff(): ReadonlyMap<string, SwitchedOff> {
  const { rulesOff: here } = useReview().state;
  const { own, unit } = useLibraryState();
  return useMemo(
    () =>
      new Map<string, SwitchedOff>([
        ...[...here].map((rule) => [rule, 'here'] as const),
        ...own.rulesOff.map((rule) => [rule, 'own'] as const),
        ...unit.library.rulesOff.map((rule) => [rule, 'unit'] as const),
      ]),
    [here, own.rulesOff, unit.library.rulesOff],
  );
}
