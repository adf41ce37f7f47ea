import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from '../../../shared/controls/Icon';

interface StripProps {
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** What can be done about it: a button. */
  readonly action?: ReactNode;
}

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // What is long takes lines of its own, and the button stands below.
  words: {
    flex: '1 1 auto',
    minWidth: 0,
    maxWidth: `calc(100% - 20px - ${tokens.spacingHorizontalS})`,
    overflowWrap: 'anywhere',
  },
  action: { marginLeft: 'auto' },
});

/** A line below the head that stands only while it is true. */
export function Strip({ icon, children, action }: StripProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.strip}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </div>
  );
}
