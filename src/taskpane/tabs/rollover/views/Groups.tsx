import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Span } from '../../../../report/span';
import { underHeadings } from '../derive/groups';
import { useRollover } from '../RolloverContext';
import { keyOf } from '../state';
import { useBitByBit } from './useBitByBit';

interface GroupsProps<Each extends Span> {
  readonly spans: readonly Each[];
  readonly nothing: string;
  readonly children: (span: Each) => ReactNode;
}

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // A hundred rows of sentences take long to lay out: those that are out of sight
    // wait until they are scrolled to. Most are as high as is said here.
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 112px',
  },
  nothing: { padding: tokens.spacingHorizontalM },
});

/** Stretches of the report in its order, under its headings, a row each. */
export function Groups<Each extends Span>({ spans, nothing, children }: GroupsProps<Each>): ReactElement {
  const styles = useStyles();
  const { says, state } = useRollover();
  const { shown, more } = useBitByBit(spans);
  if (spans.length === 0) return <div className={styles.nothing}>{nothing}</div>;
  return (
    <>
      {underHeadings(state.source?.paragraphs ?? [], shown).map(({ heading, spans: own }) => (
        <section key={keyOf(own[0] as Each)}>
          <h3 className={styles.heading}>
            <span>{heading === '' ? says.start : heading}</span>
            <span>{own.length}</span>
          </h3>
          <ul className={styles.list}>
            {own.map((span) => (
              <li key={keyOf(span)} className={styles.row}>
                {children(span)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}
