import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { VERDICTS } from '../../../../word/selfCheck/experiment';
import type { SelfCheckMessages } from './messages/messages';
import { experimentName } from './messages/choose';
import { CopyTable } from './CopyTable';
import type { Run } from './run';
import { resultGroups, type ResultLine } from './table';

interface ResultPartProps {
  readonly says: SelfCheckMessages;
  readonly run: Run;
  /** Forgets it, to begin anew; there is no button for it where it is not over. */
  readonly onAgain: (() => void) | null;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  row: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  verdict: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  wrong: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  texts: { color: tokens.colorNeutralForeground2 },
});

/** What came of it: the numbers, the table to copy, and the list by groups. */
export function ResultPart({ says, run, onAgain }: ResultPartProps): ReactElement {
  const styles = useStyles();
  const counts = VERDICTS.flatMap((verdict) => {
    const { length } = run.outcomes.filter((outcome) => outcome.verdict === verdict);
    return length > 0 ? [says.count(says.verdicts[verdict], length)] : [];
  });
  return (
    <>
      <div>{counts.join(' · ')}</div>
      <CopyTable says={says} run={run}>
        {onAgain && <TextButton onClick={onAgain}>{says.again}</TextButton>}
      </CopyTable>
      {resultGroups(run.outcomes).map(({ group, lines }) => (
        <section key={group} className={styles.group} aria-label={says.groups[group]}>
          <Subtitle2 as="h3" className={styles.title}>
            {says.groups[group]}
          </Subtitle2>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.id} className={styles.line}>
                <LineView says={says} line={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function LineView({
  says,
  line,
}: {
  readonly says: SelfCheckMessages;
  readonly line: ResultLine;
}): ReactElement {
  const styles = useStyles();
  const { id, verdict, expected, came } = line;
  const isWrong = verdict === 'otherwise' || verdict === 'failed';
  return (
    <>
      <div className={styles.row}>
        <span>{experimentName(says, id)}</span>
        <span className={isWrong ? styles.wrong : styles.verdict}>{says.verdicts[verdict]}</span>
      </div>
      {isWrong && <div className={styles.texts}>{says.expected(expected)}</div>}
      {(isWrong || verdict === 'measured') && <div className={styles.texts}>{says.came(came)}</div>}
    </>
  );
}
