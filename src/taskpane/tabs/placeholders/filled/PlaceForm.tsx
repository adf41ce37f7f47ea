import { type ReactElement, useState } from 'react';
import { entryOf } from '../../../../worklist/places/entryOf';
import type { Place } from '../../../../worklist/places/place';
import { fittedValue } from '../../../../worklist/fitted';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { IconButton } from '../../../shared/controls/IconButton';
import { correctingOf } from '../asks/correcting';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useRowStyles } from '../list/rowStyles';
import { fieldOfPlace } from '../derive/rows';
import { ValueForm } from '../list/ValueForm';
import { useSession, useTab } from '../SessionContext';
import { sameNamed } from './filledRows';
import { useTold } from './useTold';
import { questionOf } from '../../../../worklist/questions/questionOf';

interface PlaceFormProps {
  readonly place: Place;
  /** Id of the element that says the sentence. */
  readonly describedBy: string;
  /** Escape: back to the row. */
  readonly onLeave: () => void;
}

/** Corrects what was filled in, or puts it back among what is left. */
export function PlaceForm({ place, describedBy, onLeave }: PlaceFormProps): ReactElement {
  const rowStyles = useRowStyles();
  const correcting = correctingOf(useSession());
  const says = useLateMessages();
  const { places } = useTab().state;
  const [isTogether, setTogether] = useState(true);
  const told = useTold(place);
  const entry = entryOf(place);
  const same = sameNamed(place, places);
  const fit = (of: Place, value: string): string => {
    const own = entryOf(of);
    return own ? fittedValue(own, value).value : value;
  };
  return (
    <>
      <ValueForm
        row={fieldOfPlace(place.id)}
        initial={place.reads}
        label={says.correction(place.reads)}
        hint={place.reads}
        describedBy={describedBy}
        unit={entry?.placeholder.unit ?? ''}
        button={says.correct}
        question={(value) => (entry ? questionOf(entry, fit(place, value)) : null)}
        onFill={(value) => {
          const all = isTogether ? same : [place];
          correcting.correct(new Map(all.map((each) => [each.id, fit(each, value)])));
        }}
        onStep={onLeave}
        onLeave={onLeave}
      >
        <IconButton
          icon="undo"
          label={says.reopen}
          onClick={() => {
            correcting.reopen(place.id);
          }}
        />
      </ValueForm>
      {told && <div className={rowStyles.inside}>{says.told(told.from, told.on)}</div>}
      {same.length > 1 && (
        <div className={rowStyles.inside}>
          <Checkbox
            checked={isTogether}
            label={says.together(same.length - 1)}
            onChange={() => {
              setTogether(!isTogether);
            }}
          />
        </div>
      )}
    </>
  );
}
