import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Page } from '../../shared/Page';
import { TextButton } from '../../shared/controls/TextButton';
import { useAllMessages } from '../messages/all';
import type { Show, View } from '../tabs';

interface IntroductionPageProps {
  /** Leads to where something is done. */
  readonly show: Show;
  /** It was read. */
  readonly onBack: () => void;
}

/** Where each of the three things is done, in the order in which the catalogue tells them. */
const STEPS = ['settings', 'skeletons', 'placeholders'] as const satisfies readonly View[];

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    listStylePosition: 'inside',
  },
  name: {
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  help: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
  safe: { margin: 0, padding: `0 ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground2 },
});

/** What there is to do, in three steps: shown once when the pane is first opened on a machine, and when asked for. */
export function IntroductionPage({ show, onBack }: IntroductionPageProps): ReactElement {
  const styles = useStyles();
  const { introduction: says, finding } = useAllMessages();
  return (
    <Page
      title={says.title}
      back={finding.back}
      onBack={onBack}
      foot={
        <TextButton appearance="primary" onClick={onBack}>
          {says.begin}
        </TextButton>
      }
    >
      <ol className={styles.steps}>
        {STEPS.map((view) => (
          <li key={view}>
            <h3 className={styles.name}>{says.steps[view].name}</h3>
            <p className={styles.help}>{says.steps[view].help}</p>
            <TextButton
              onClick={() => {
                onBack();
                show(view);
              }}
            >
              {says.steps[view].go}
            </TextButton>
          </li>
        ))}
      </ol>
      <p className={styles.safe}>{says.safe}</p>
    </Page>
  );
}
