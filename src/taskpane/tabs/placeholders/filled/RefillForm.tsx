import type { ReactElement } from 'react';
import type { Place } from '../../../../worklist/places/place';
import { Button } from '../../../shared/controls/Button';
import { correctingOf } from '../asks/correcting';
import { fieldOfPlace } from '../derive/rows';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useRowStyles } from '../list/rowStyles';
import { useSession } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';

/** Fills in again what was undone. */
export function RefillForm({ place }: { readonly place: Place }): ReactElement {
  const rowStyles = useRowStyles();
  const correcting = correctingOf(useSession());
  const says = useLateMessages();
  return (
    <div className={rowStyles.inside}>
      <Button
        ref={useFocusRequest(fieldOfPlace(place.id))}
        appearance="primary"
        onClick={() => {
          correcting.refill(place.id);
        }}
      >
        {says.refill}
      </Button>
    </div>
  );
}
