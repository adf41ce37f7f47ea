import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { ALL_EXPERIMENTS, CLERK_STEPS, type StepId } from '../../../../word/selfCheck/experiments';
import type { SelfCheckMessages } from './messages/messages';
import type { Run } from './run';
import type { SelfCheck } from './session';

interface StepPartProps {
  readonly says: SelfCheckMessages;
  readonly session: SelfCheck;
  readonly run: Run | null;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  aside: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the clerk is asked to do. */
export function StepPart({ says, session, run }: StepPartProps): ReactElement {
  const styles = useStyles();
  const step = run?.step as StepId | null | undefined;
  const isClosing = CLERK_STEPS.some((each) => each.id === step && each.isClosing);
  return (
    <div className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {says.stepTitle}
      </Subtitle2>
      <div role="status">{step && says.steps[step]}</div>
      <div className={styles.buttons}>
        {!isClosing && (
          <TextButton
            appearance="primary"
            onClick={() => {
              session.goOn();
            }}
          >
            {says.done}
          </TextButton>
        )}
        <TextButton
          onClick={() => {
            session.cannot();
          }}
        >
          {says.cannot}
        </TextButton>
        <TextButton
          appearance="subtle"
          onClick={() => {
            session.stop();
          }}
        >
          {says.stop}
        </TextButton>
      </div>
      <div className={styles.aside}>{says.progress(run?.outcomes.length ?? 0, ALL_EXPERIMENTS.length)}</div>
    </div>
  );
}
