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
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** A line below the head that stands only while it is true. */
export function Strip({ icon, children, action }: StripProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.strip}>
      {icon && <Icon name={icon} />}
      <span className={styles.words}>{children}</span>
      {action}
    </div>
  );
}
