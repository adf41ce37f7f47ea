import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { ProgressBar } from '../../../shared/controls/ProgressBar';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap' },
  bar: { marginTop: tokens.spacingVerticalXS },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    margin: `0 ${tokens.spacingHorizontalXS}`,
  },
  unsure: { minWidth: 'auto', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
  doubt: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  progress: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** How many are left, and how many may be; how many were filled of how many there were. */
export function Count(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const left = view.left.length;
  const total = left + state.filled;
  const doubt = state.worklist?.doubt ?? null;
  const progress = says.progress(state.filled, total);
  return (
    <div>
      <div className={styles.line}>
        <span role="status" aria-live="polite" aria-atomic="true">
          {says.left(doubt === null)}
          <span className={styles.number}>{left}</span>
          {says.places(left)}
        </span>
        {view.unsure.length > 0 && (
          <Button
            appearance="transparent"
            className={styles.unsure}
            onClick={() => {
              session.unfold('unsure');
            }}
          >
            {says.group.unsure} {view.unsure.length}
          </Button>
        )}
        {state.filled > 0 && <span className={styles.progress}>{progress}</span>}
      </div>
      {doubt && <div className={styles.doubt}>{says.notSure[doubt]}</div>}
      {total > 0 && (
        <div className={styles.bar}>
          <ProgressBar thickness="large" value={state.filled} max={total} aria-label={progress} />
        </div>
      )}
    </div>
  );
}
