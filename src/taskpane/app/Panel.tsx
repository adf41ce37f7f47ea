import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { View } from './tabs';

interface PanelProps {
  readonly id: View;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  panel: { position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column' },
  // It keeps its size: lists that were laid out with no room would have to find their place again.
  hidden: { visibility: 'hidden' },
});

/** What a tab shows. What is done in one goes on while another is shown. */
export function Panel({ id, isShown, children }: PanelProps): ReactElement {
  const styles = useStyles();
  return (
    <div
      role={id === 'settings' ? 'region' : 'tabpanel'}
      id={`panel-${id}`}
      aria-labelledby={`tab-${id}`}
      className={mergeClasses(styles.panel, !isShown && styles.hidden)}
    >
      {children}
    </div>
  );
}
