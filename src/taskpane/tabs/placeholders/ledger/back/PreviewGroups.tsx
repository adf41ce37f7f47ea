import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Icon } from '../../../../shared/controls/Icon';
import { useRowButtonStyle } from '../../../../shared/controls/rows/rowButtonStyle';
import { useRowStyles } from '../../list/rowStyles';
import type { BackGroup } from '../messages/messages';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { AskRow } from './AskRow';
import { keyOf, type Preview } from './comeBack';

const useStyles = makeStyles({
  head: { alignItems: 'center', backgroundColor: tokens.colorNeutralBackground3 },
  name: { flex: 1, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  what: { flex: 1, minWidth: 0 },
  value: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What came back, in five groups: what is to be decided first, and what need not be looked at folded. */
export function PreviewGroups({ preview }: { readonly preview: Preview }): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { backPage: says, reason } = useLedgerMessages();
  const line = (key: string, what: string, aside: ReactNode): ReactElement => (
    <div key={key} className={mergeClasses(rowStyles.row, styles.line)}>
      <span className={styles.what}>{what}</span>
      {aside}
    </div>
  );
  const { asks, fills, missing, refused, same } = preview;
  return (
    <>
      <Group of="asks" count={asks.length} isOpen>
        {asks.map((ask) => (
          <AskRow key={keyOf(ask)} ask={ask} />
        ))}
      </Group>
      <Group of="fills" count={fills.length} isOpen>
        {fills.map(({ row, value }) =>
          line(
            row.code,
            row.indicator,
            <span>
              <span className={styles.value}>{value}</span> {row.unit}
            </span>,
          ),
        )}
      </Group>
      <Group of="missing" count={missing.length}>
        {missing.map((row) =>
          line(row.code, row.indicator, <span className={styles.why}>{row.office}</span>),
        )}
      </Group>
      <Group of="refused" count={refused.length}>
        {refused.map(({ row, line: at, text, reason: why }, i) =>
          line(
            String(i),
            row?.indicator ?? text,
            <span className={styles.why}>
              {row ? '' : `${says.line(at ?? 0)} · `}
              {reason[why.code](why.text)}
            </span>,
          ),
        )}
      </Group>
      <Group of="same" count={same.length}>
        {same.map((row) => line(row.code, row.indicator, null))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly of: BackGroup;
  readonly count: number;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function Group({ of, count, isOpen: wasOpen = false, children }: GroupProps): ReactElement | null {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const rowButtonStyle = useRowButtonStyle();
  const says = useLedgerMessages().backPage;
  const [isOpen, setOpen] = useState(wasOpen);
  if (count === 0) return null;
  return (
    <section aria-label={says.group[of]}>
      <button
        type="button"
        aria-expanded={isOpen}
        className={mergeClasses(rowButtonStyle, rowStyles.sentence, styles.head)}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
        <span className={styles.name}>{says.group[of]}</span>
        <span className={styles.count}>{count}</span>
      </button>
      {isOpen && children}
    </section>
  );
}
