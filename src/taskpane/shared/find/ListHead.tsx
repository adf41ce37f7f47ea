import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface ListHeadProps {
  readonly views: ReactElement;
  readonly narrow: ReactElement;
  readonly search: ReactElement;
}

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
});

/** The head of a list: first what is looked at, then what is looked for. */
export function ListHead({ views, narrow, search }: ListHeadProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        {views}
        {narrow}
      </div>
      {search}
    </div>
  );
}
