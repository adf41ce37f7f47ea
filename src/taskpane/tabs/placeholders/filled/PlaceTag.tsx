import type { ReactElement } from 'react';
import type { Place } from '../../../../worklist/places/place';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { Tag } from '../list/Tag';
import { useTab } from '../SessionContext';
import { sameNamed } from './filledRows';

/** How a place stands where that is not as it was filled in; else in how many places its name stands. */
export function PlaceTag({ place }: { readonly place: Place }): ReactElement | null {
  const says = useLateMessages();
  const { places } = useTab().state;
  if (place.standing === 'edited') return <Tag>{says.edited}</Tag>;
  if (place.standing === 'undone') return <Tag>{says.undone}</Tag>;
  const count = sameNamed(place, places).length;
  return count > 1 ? <Tag>{says.inPlaces(count)}</Tag> : null;
}
