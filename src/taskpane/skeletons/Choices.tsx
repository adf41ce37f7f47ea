import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../messages/all';
import { hasBoth, type VariantChoice } from './derive/variant';
import type { Chosen } from './derive/planned';
import type { Place } from './session/state';
import { useSkeletons } from './SkeletonsContext';

const PLACES: readonly Place[] = ['cursor', 'end'];
const VARIANTS: readonly VariantChoice[] = ['fitting', 'summary', 'plan'];

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  group: { flexWrap: 'wrap' },
});

/** Where it goes, and whether it is to say what was done or what is planned. */
export function Choices({ chosen }: { readonly chosen: Chosen }): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state } = useSkeletons();
  return (
    <>
      <div className={styles.line}>
        <span id="skeleton-place">{says.place}</span>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          aria-labelledby="skeleton-place"
          value={state.place}
          onChange={(_event, { value }) => {
            session.set({ place: value as Place });
          }}
        >
          {PLACES.map((place) => (
            <Radio key={place} value={place} label={says.places[place]} />
          ))}
        </RadioGroup>
      </div>
      {chosen.skeletons.some(hasBoth) && (
        <div className={styles.line}>
          <span id="skeleton-variant">{says.variant}</span>
          <RadioGroup
            layout="horizontal"
            className={styles.group}
            aria-labelledby="skeleton-variant"
            value={state.variant}
            onChange={(_event, { value }) => {
              session.set({ variant: value as VariantChoice });
            }}
          >
            {VARIANTS.map((variant) => (
              <Radio key={variant} value={variant} label={says.variants[variant]} />
            ))}
          </RadioGroup>
        </div>
      )}
    </>
  );
}
