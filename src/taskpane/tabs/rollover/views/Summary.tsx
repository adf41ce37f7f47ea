import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../../../shared/Icon';
import { useRowButtonStyle } from '../../../shared/controls/rows/rowButtonStyle';
import { countsOf, PARTS, type SummaryPart } from '../derive/summary';
import { useRollover } from '../RolloverContext';
import { YearsLine } from './YearsLine';

interface SummaryProps {
  readonly onOpen: (part: SummaryPart) => void;
}

const useStyles = makeStyles({
  file: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '57px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  counts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2 },
  told: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What was read, which years it goes from and to, and how much there is of each part. */
export function Summary({ onOpen }: SummaryProps): ReactElement | null {
  const styles = useStyles();
  const rowButtonStyle = useRowButtonStyle();
  const { says, state } = useRollover();
  const { source, years } = state;
  if (!source) return null;
  const { name, revisions, comments } = source;
  return (
    <>
      <div className={styles.file}>{name === '' ? says.thisDocument : name}</div>
      <YearsLine key={years ? `${years.year} ${years.to}` : ''} />
      {years && (
        <ul className={styles.list}>
          {PARTS.map((part) => {
            const { all, done } = countsOf(state, part);
            return (
              <li key={part}>
                <button
                  type="button"
                  className={mergeClasses(rowButtonStyle, styles.row)}
                  onClick={() => {
                    onOpen(part);
                  }}
                >
                  <span className={styles.words}>
                    <span className={styles.name}>{says.parts[part]}</span>
                    <span className={styles.aside}>{says.about[part]}</span>
                  </span>
                  <span className={styles.counts}>
                    <span className={styles.count}>{all}</span>
                    <span className={styles.aside}>{says.done[part](done)}</span>
                  </span>
                  <Icon name="chevronRight" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {revisions + comments > 0 && <p className={styles.told}>{says.revisions(revisions, comments)}</p>}
    </>
  );
}
