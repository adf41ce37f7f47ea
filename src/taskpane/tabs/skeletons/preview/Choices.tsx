import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { Select } from '../../../shared/controls/Select';
import type { Chosen } from '../derive/planned';
import { hasBoth, type VariantChoice } from '../derive/variant';
import { type InsertionPlace, isEmpty } from '../state';
import { useSkeletons } from '../SkeletonsContext';
import { hasHeading, type Outlook } from '../usePlanned';

const PLACES: readonly InsertionPlace[] = ['cursor', 'end'];
const VARIANTS: readonly VariantChoice[] = ['fitting', 'summary', 'plan'];

interface ChoicesProps {
  readonly chosen: Chosen;
  readonly outlook: Outlook;
}

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS },
  place: { flex: '2 1 0', minWidth: 0 },
  variant: { flex: '1 1 0', minWidth: 0 },
});

/** Where it goes, and whether it says what was done or what is planned. */
export function Choices({ chosen, outlook }: ChoicesProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state } = useSkeletons();
  return (
    <div className={styles.line}>
      {!isEmpty(state) && (
        <Select
          className={styles.place}
          aria-label={says.place}
          value={state.place}
          onChange={(_event, { value }) => {
            session.choose({ place: PLACES.find((each) => each === value) ?? state.place });
          }}
        >
          {PLACES.map((each) => (
            <option key={each} value={each}>
              {says.places[each](hasHeading(outlook))}
            </option>
          ))}
        </Select>
      )}
      {chosen.skeletons.some(hasBoth) && (
        <Select
          className={styles.variant}
          aria-label={says.variant}
          value={state.variant}
          onChange={(_event, { value }) => {
            session.choose({ variant: VARIANTS.find((each) => each === value) ?? state.variant });
          }}
        >
          {VARIANTS.map((each) => (
            <option key={each} value={each}>
              {says.variants[each]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
