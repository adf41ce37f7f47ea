import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface LineProps {
  readonly children: ReactNode;
  /** What stands at its end: a button, a count. */
  readonly end?: ReactNode;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    listStyleType: 'none',
  },
});

/** An item of a list that is one line: words, and what belongs to them. */
export function Line({ children, end }: LineProps): ReactElement {
  return (
    <li className={useStyles().line}>
      <span>{children}</span>
      {end}
    </li>
  );
}
