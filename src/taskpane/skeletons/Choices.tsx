import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../messages/all';
import { hasBoth, type VariantChoice } from './derive/variant';
import type { Chosen } from './derive/planned';
import type { Place } from './session/state';
import { useSkeletons } from './SkeletonsContext';
import type { Outlook } from './usePlanned';

const PLACES: readonly Place[] = ['cursor', 'end'];
const VARIANTS: readonly VariantChoice[] = ['fitting', 'summary', 'plan'];

interface ChoicesProps {
  readonly chosen: Chosen;
  readonly outlook: Outlook;
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  group: { flexWrap: 'wrap' },
  names: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  clear: { minWidth: 'auto', flexShrink: 0 },
});

/** Where it goes, and whether it is to say what was done or what is planned. */
export function Choices({ chosen, outlook }: ChoicesProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const moved = outlook.says === 'planned' ? outlook.plan.renumberings.length : 0;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.names}>{says.chosen(chosen.skeletons.map(({ name }) => name))}</span>
        <Button
          appearance="subtle"
          className={styles.clear}
          onClick={() => {
            session.forget(new Set());
            toField();
          }}
        >
          {says.clearChosen}
        </Button>
      </div>
      <div className={styles.line}>
        <span id="skeleton-place">{says.place}</span>
        <RadioGroup
          layout="horizontal"
          className={styles.group}
          aria-labelledby="skeleton-place"
          value={state.place}
          onChange={(_event, { value }) => {
            session.choose({ place: value as Place });
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
              session.choose({ variant: value as VariantChoice });
            }}
          >
            {VARIANTS.map((variant) => (
              <Radio key={variant} value={variant} label={says.variants[variant]} />
            ))}
          </RadioGroup>
        </div>
      )}
      {moved > 0 && (
        <Checkbox
          label={says.renumbers(moved)}
          checked={state.renumbers}
          onChange={(_event, { checked }) => {
            session.choose({ renumbers: checked === true });
          }}
        />
      )}
    </>
  );
}
