import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { Checkbox } from '../../shared/controls/Checkbox';
import { hasBoth, type VariantChoice } from './derive/variant';
import type { Chosen } from './derive/planned';
import type { InsertionPlace } from './state';
import { useSkeletons } from './SkeletonsContext';
import type { Outlook } from './usePlanned';

const PLACES: readonly InsertionPlace[] = ['cursor', 'end'];
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
      <Choice
        name={says.place}
        of={PLACES}
        labels={says.places}
        chosen={state.place}
        onChoose={(place) => {
          session.choose({ place });
        }}
      />
      {chosen.skeletons.some(hasBoth) && (
        <Choice
          name={says.variant}
          of={VARIANTS}
          labels={says.variants}
          chosen={state.variant}
          onChoose={(variant) => {
            session.choose({ variant });
          }}
        />
      )}
      {moved > 0 && (
        <Checkbox
          label={says.renumbers(moved)}
          checked={state.renumbers}
          onChange={(_event, { checked }) => {
            session.choose({ renumbers: checked });
          }}
        />
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly of: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
}

/** One of a few, in a line. */
function Choice<T extends string>({ name, of, labels, chosen, onChoose }: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <span id={id}>{name}</span>
      <RadioGroup
        layout="horizontal"
        className={styles.group}
        aria-labelledby={id}
        value={chosen}
        onChange={(_event, { value }) => {
          onChoose(value as T);
        }}
      >
        {of.map((one) => (
          <Radio key={one} value={one} label={labels[one]} />
        ))}
      </RadioGroup>
    </div>
  );
}
