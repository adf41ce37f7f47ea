import { type Remnant, remnantsOf } from '../../../review/remnants';
import { useKeptCount } from '../placeholders/handIn/useKeptCount';
import { useTab } from '../placeholders/SessionContext';
import { useReview } from './ReviewContext';

/** What still stands in the report and must not go out with it, as far as it is known now. */
export function useRemnants(): readonly Remnant[] {
  const { reviewed, dismissals } = useReview().state;
  const { state, view } = useTab();
  const kept = useKeptCount(dismissals);
  if (!reviewed) return [];
  return remnantsOf({
    placeholders: view.left.map(({ placeholder }) => placeholder.span),
    traces: reviewed.traces,
    isMarked: state.isMarked,
    kept,
  });
}
