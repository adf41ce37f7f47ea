import type { PlaceholdersState } from '../state';

/** What can be done with marks, and what is being done. */
export interface Marking {
  /** Something is left that has no mark. */
  readonly canMark: boolean;
  /** Marking comes first, and not taking marks away; also where there is nothing to do of either. */
  readonly marksNext: boolean;
  readonly isMarking: boolean;
  readonly isClearing: boolean;
}

/** @param left how many are still to be filled in */
export function markingOf(
  { isMarked, allMarked, doing }: Pick<PlaceholdersState, 'isMarked' | 'allMarked' | 'doing'>,
  left: number,
): Marking {
  const canMark = left > 0 && !(isMarked && allMarked);
  return {
    canMark,
    marksNext: canMark || !isMarked,
    isMarking: doing === 'mark',
    isClearing: doing === 'clear',
  };
}
