import { useMemo } from 'react';
import { ComposeError } from '../../library/skeletons/composeError';
import type { Chosen, Planned } from './derive/planned';
import { planChosen } from './derive/planned';
import { wishOf } from './session/session';
import { useSkeletons } from './SkeletonsContext';

/** What inserting comes to, as the report was read last; or why it cannot be told. */
export type Outlook =
  | { readonly says: 'nothingChosen' | 'unread' | 'whereUnknown' }
  | { readonly says: 'notComposed'; readonly name: string }
  | { readonly says: 'planned'; readonly planned: Planned };

/** The outlook for what is chosen. */
export function usePlanned(chosen: Chosen): Outlook {
  const { report, place } = useSkeletons().state;
  return useMemo(() => {
    if (chosen.skeletons.length === 0) return { says: 'nothingChosen' };
    if (!report) return { says: 'unread' };
    const wish = wishOf(place, report);
    if (!wish) return { says: 'whereUnknown' };
    try {
      return { says: 'planned', planned: planChosen(chosen, report.paragraphs, wish) };
    } catch (error) {
      if (error instanceof ComposeError) return { says: 'notComposed', name: error.include };
      throw error;
    }
  }, [chosen, report, place]);
}
