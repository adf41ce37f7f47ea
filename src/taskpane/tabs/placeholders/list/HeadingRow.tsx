import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';

interface HeadingRowProps {
  readonly heading: string;
  readonly count: number;
}

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    height: '36px',
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
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** A heading of the report, and how many are left under it. */
export function HeadingRow({ heading, count }: HeadingRowProps): ReactElement {
  const styles = useStyles();
  const { placeholders: says } = useMessages();
  const text = heading || says.noHeading;
  return (
    <div className={styles.row}>
      <h2 className={styles.heading} title={text}>
        {text}
      </h2>
      <span className={styles.count} role="img" aria-label={says.countLeft(count)}>
        {count}
      </span>
    </div>
  );
}
