import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap' },
  bar: {
    marginTop: tokens.spacingVerticalXS,
    // A contrast theme would paint the empty bar like a full one.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    margin: `0 ${tokens.spacingHorizontalXS}`,
  },
  unsure: { minWidth: 'auto', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
  doubt: { color: tokens.colorNeutralForeground2 },
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
        {state.filled > 0 && <Text className={styles.progress}>{progress}</Text>}
      </div>
      {doubt && (
        <Text block size={200} className={styles.doubt}>
          {says.notSure[doubt]}
        </Text>
      )}
      {total > 0 && (
        <ProgressBar
          className={styles.bar}
          thickness="large"
          value={state.filled}
          max={total}
          aria-label={progress}
        />
      )}
    </div>
  );
}
