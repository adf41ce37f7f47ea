import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FailureView } from '../../../shared/FailureView';
import { Page } from '../../../shared/Page';
import { TextButton } from '../../../shared/controls/TextButton';
import { useTab } from '../SessionContext';
import { countsOf, type KeptCounts, NO_WORK } from './keptWork';
import { useHandInMessages } from './messages/useHandInMessages';
import { PutInForm } from './PutInForm';
import { SaveApart } from './SaveApart';
import { useHandIn } from './useHandIn';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: '6px 0',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What the pane keeps in the document, and what takes it out of the file before that is handed in. */
export function HandInPage({ onBack }: { readonly onBack: () => void }): ReactElement {
  const styles = useStyles();
  const says = useHandInMessages();
  const { isMarked, doing } = useTab().state;
  const { work = NO_WORK, outcome, takeOut, putIn } = useHandIn();
  const counts = Object.entries(countsOf(work)) as [keyof KeptCounts, number][];
  const lines = counts.filter(([, count]) => count > 0).map(([key, count]) => says.kept[key](count));
  if (isMarked) lines.push(says.marks);
  const isEmpty = lines.length === 0;
  return (
    <Page
      title={says.title}
      back={says.goBack}
      onBack={onBack}
      foot={
        <TextButton appearance="primary" disabledFocusable={isEmpty || doing !== undefined} onClick={takeOut}>
          {says.takeOut}
        </TextButton>
      }
    >
      <div className={styles.part}>
        <span>{isEmpty ? says.nothing : says.what}</span>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line} className={styles.item}>
              {line}
            </li>
          ))}
        </ul>
        {!isEmpty && <SaveApart work={work} />}
        <div role="status">
          {typeof outcome === 'string' && says.outcome[outcome]}
          {typeof outcome === 'object' && <FailureView failure={outcome.failure} />}
        </div>
      </div>
      <PutInForm onPutIn={putIn} />
    </Page>
  );
}
