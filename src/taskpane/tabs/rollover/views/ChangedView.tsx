import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Decision } from '../../../../rollover/decision';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { decisionsOf, type SummaryPart } from '../derive/summary';
import { resultOf } from '../derive/rewrites';
import { useRollover } from '../RolloverContext';
import { keyOf } from '../state';
import { Groups } from './Groups';
import { OldNew } from './OldNew';

interface ChangedViewProps {
  readonly part: Exclude<SummaryPart, 'asked' | 'look' | 'plan'>;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start' },
  what: { flex: 1, minWidth: 0 },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What is changed without a question: all of it, but what the clerk takes out. */
export function ChangedView({ part }: ChangedViewProps): ReactElement {
  const { says, state } = useRollover();
  return (
    <Groups spans={decisionsOf(state, part)} nothing={says.nothing[part]}>
      {(decision) => <ChangedRow decision={decision} />}
    </Groups>
  );
}

function ChangedRow({ decision }: { readonly decision: Decision }): ReactElement {
  const styles = useStyles();
  const { session, says, state } = useRollover();
  const key = keyOf(decision);
  const choice = state.choices.get(key);
  const result = resultOf(decision, choice);
  return (
    <div className={styles.row}>
      <Checkbox
        checked={result !== null}
        label=""
        aria-label={`${decision.text} → ${decision.result}`}
        onChange={(_event, { checked }) => {
          session.choose(key, checked ? undefined : { does: 'keep' });
        }}
      />
      <div className={styles.what}>
        <OldNew span={decision} result={result} />
        <div className={styles.why}>
          {decision.figure?.target ? says.target : says.reasons[decision.reason]}
        </div>
      </div>
    </div>
  );
}
