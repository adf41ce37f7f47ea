import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement } from 'react';
import { ALL_EXPERIMENTS } from '../../../../word/selfCheck/experiments';
import { experimentName } from './messages/choose';
import type { SelfCheckMessages } from './messages/messages';
import { ProgressBar } from '../../../shared/controls/ProgressBar';
import { TextButton } from '../../../shared/controls/TextButton';
import type { SelfCheck, SelfCheckState } from './session';

interface RunningPartProps {
  readonly says: SelfCheckMessages;
  readonly session: SelfCheck;
  readonly state: SelfCheckState;
  /** Takes the field by which it is told where the focus is. */
  readonly field: (node: HTMLInputElement | null) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  now: { color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase400 },
  button: { alignSelf: 'flex-start' },
});

/** How far it is, and what is being tried. */
export function RunningPart({ says, session, state, field }: RunningPartProps): ReactElement {
  const styles = useStyles();
  const done = state.run?.outcomes.length ?? 0;
  const progress = says.progress(done, ALL_EXPERIMENTS.length);
  const now = state.run?.underway ?? null;
  return (
    <div className={styles.part}>
      <div>{says.running}</div>
      <ProgressBar value={done} max={ALL_EXPERIMENTS.length} aria-label={progress} />
      <div>
        <div>{progress}</div>
        <div className={styles.now}>{now !== null && experimentName(says, now)}</div>
      </div>
      <Field label={says.field}>
        <Input ref={field} readOnly value="" />
      </Field>
      <TextButton
        className={styles.button}
        onClick={() => {
          session.stop();
        }}
      >
        {says.stop}
      </TextButton>
    </div>
  );
}
