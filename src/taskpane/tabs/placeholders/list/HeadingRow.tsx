import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface HeadingRowProps {
  readonly heading: string;
  /** What stands at its right end, and how a screen reader says it. */
  readonly aside: string;
  readonly asideInWords: string;
}

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    height: '28px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: {
    flex: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  aside: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** A heading of the list: one of the report's, or that of the names. */
export function HeadingRow({ heading, aside, asideInWords }: HeadingRowProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <h2 className={styles.heading} title={heading}>
        {heading}
      </h2>
      <span className={styles.aside} role="img" aria-label={asideInWords}>
        {aside}
      </span>
    </div>
  );
}
