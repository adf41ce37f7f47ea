import { useMemo } from 'react';
import { ComposeError } from '../../../library/skeletons/composeError';
import type { Plan } from '../../../outline/plan';
import type { Failure } from '../../shared/failure';
import { type Chosen, draftsOf, planDrafts } from './derive/planned';
import { insertionTargetOf } from './derive/insertionTarget';
import { useSkeletons } from './SkeletonsContext';

/** What inserting comes to, as the report was read last; or why it cannot be told. */
export type Outlook =
  | { readonly says: 'nothingChosen' | 'unread' | 'whereUnknown' }
  | { readonly says: 'failure'; readonly failure: Failure }
  | { readonly says: 'notComposed'; readonly name: string }
  | { readonly says: 'planned'; readonly plan: Plan };

/** The outlook for what is chosen. */
export function usePlanned(chosen: Chosen): Outlook {
  const { report, unread, place } = useSkeletons().state;
  return useMemo(() => {
    if (chosen.skeletons.length === 0) return { says: 'nothingChosen' };
    if (!report) return unread ? { says: 'failure', failure: unread } : { says: 'unread' };
    const target = insertionTargetOf(place, report);
    if (!target) return { says: 'whereUnknown' };
    try {
      return {
        says: 'planned',
        plan: planDrafts(draftsOf(chosen), chosen.variant, report.paragraphs, target),
      };
    } catch (error) {
      if (error instanceof ComposeError) return { says: 'notComposed', name: error.include };
      throw error;
    }
  }, [chosen, report, unread, place]);
}

/** How many later numbers move on. */
export function movedBy(outlook: Outlook): number {
  return outlook.says === 'planned' ? outlook.plan.renumberings.length : 0;
}

/** Whether it begins something: then it goes behind what the cursor is in, and not behind its paragraph. */
export function hasHeading(outlook: Outlook): boolean {
  return outlook.says !== 'planned' || outlook.plan.paragraphs.some(({ level }) => level > 0);
}

/** Whether a whole report is chosen: it stands alone. */
export function isWhole({ skeletons }: Chosen): boolean {
  return skeletons.some(({ kind }) => kind === 'report');
}
