import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useTab } from '../SessionContext';

const useStyles = makeStyles({
  count: { minWidth: 0, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  of: { color: tokens.colorNeutralForeground2 },
});

/** How many are left of how many there were. */
export function Count(): ReactElement {
  const styles = useStyles();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const left = view.left.length;
  const isSure = !state.worklist?.doubt;
  return (
    <span role="status" aria-live="polite" aria-atomic="true" className={styles.count}>
      {says.left(isSure)} <span className={styles.number}>{left}</span>{' '}
      <span className={styles.of}>{says.ofAll(left + state.filled)}</span>
    </span>
  );
}
