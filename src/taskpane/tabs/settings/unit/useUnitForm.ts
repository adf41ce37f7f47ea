import { useState } from 'react';
import type { Settings } from '../../../../library/skeletons/variables';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { fieldsOf, settingsIn, type UnitFields } from './unitFields';

/** The unit's names and the year of its reports, as they are being typed. */
export interface UnitFormState {
  readonly fields: UnitFields;
  /** What would be set; undefined where the year is none. */
  readonly toSet: Settings | undefined;
  /** Whether there is anything to be saved. */
  readonly isOpen: boolean;
  /** Whether the year is none, and it is time to say so. */
  readonly isFaulty: boolean;
  /** How often it could not be set for its year, which takes the focus then. */
  readonly refusals: number;
  readonly type: (key: keyof UnitFields, value: string) => void;
  /** The year has been typed to its end. */
  readonly checkYear: () => void;
  /** Ends the typing. @returns what is to be set; undefined where the year is none, which has the focus then */
  readonly take: () => Settings | undefined;
}

/**
 * What is typed stays, whatever another pane sets meanwhile.
 * @param suggested the year that is suggested where none is set
 */
export function useUnitForm(suggested: number): UnitFormState {
  const { settings, isYearOver, isNotKept } = useLibraryState();
  const [refusals, setRefusals] = useState(0);
  const [typed, setTyped] = useState<Partial<UnitFields>>({});
  const [isYearChecked, setYearChecked] = useState(false);
  const fields = { ...fieldsOf(settings, suggested, isYearOver), ...typed };
  const toSet = settingsIn(fields);
  return {
    fields,
    toSet,
    isOpen: settings === null || isYearOver || isNotKept || Object.keys(typed).length > 0,
    isFaulty: isYearChecked && !toSet,
    refusals,
    type: (key, value) => {
      setTyped({ ...typed, [key]: value });
      if (key === 'year') setYearChecked(false);
    },
    checkYear: () => {
      setYearChecked(true);
    },
    take: () => {
      if (toSet) {
        setTyped({});
      } else {
        setYearChecked(true);
        setRefusals(refusals + 1);
      }
      return toSet;
    },
  };
}
