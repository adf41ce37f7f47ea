import { useMemo } from 'react';
import { ComposeError } from '../../../library/skeletons/composeError';
import type { Plan } from '../../../outline/plan';
import type { Failure } from '../../shared/failure';
import { type Chosen, draftsOf, planDrafts } from './derive/planned';
import { wishOf } from './derive/wishOf';
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
    const wish = wishOf(place, report);
    if (!wish) return { says: 'whereUnknown' };
    try {
      return { says: 'planned', plan: planDrafts(draftsOf(chosen), chosen.variant, report.paragraphs, wish) };
    } catch (error) {
      if (error instanceof ComposeError) return { says: 'notComposed', name: error.include };
      throw error;
    }
  }, [chosen, report, unread, place]);
}
