import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { OneOf } from '../../../shared/controls/OneOf';
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
        <OneOf
          className={styles.place}
          label={says.place}
          of={PLACES}
          nameOf={(place) => says.places[place](hasHeading(outlook))}
          chosen={state.place}
          onChoose={(place) => {
            session.choose({ place });
          }}
        />
      )}
      {chosen.skeletons.some(hasBoth) && (
        <OneOf
          className={styles.variant}
          label={says.variant}
          of={VARIANTS}
          nameOf={(variant) => says.variants[variant]}
          chosen={state.variant}
          onChoose={(variant) => {
            session.choose({ variant });
          }}
        />
      )}
    </div>
  );
}
