import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ALL_EXPERIMENTS } from '../../../../word/selfCheck/experiments';
import { AdviceView } from '../../../shared/AdviceView';
import { FailureView } from '../../../shared/FailureView';
import type { SelfCheckMessages } from './messages/messages';
import { Spinner } from '../../../shared/controls/Spinner';
import { TextButton } from '../../../shared/controls/TextButton';
import type { Phase, SelfCheck, SelfCheckState } from './session';

interface BeforePartProps {
  readonly says: SelfCheckMessages;
  readonly session: SelfCheck;
  readonly state: SelfCheckState;
}

type Act = 'start' | 'goOn' | 'look' | 'openNew' | 'forget';

/** What can be done where nothing is being tried; the first is what is most likely wanted. */
const ACTS: Readonly<Record<Phase, readonly Act[]>> = {
  looking: [],
  ready: ['start'],
  notEmpty: ['openNew', 'look'],
  tracked: ['look'],
  elsewhere: ['look', 'forget'],
  resumable: ['goOn', 'forget'],
  running: [],
  awaiting: [],
  over: [],
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the self-check is, whether it can begin here, and what came of the last one. */
export function BeforePart({ says, session, state }: BeforePartProps): ReactElement {
  const styles = useStyles();
  const { phase, failure, hasOpened, run } = state;
  const tried = run?.outcomes.length ?? 0;
  const isWhole = tried === ALL_EXPERIMENTS.length;
  const labels: Readonly<Record<Act, string>> = {
    start: says.start,
    goOn: says.goOn,
    look: says.lookAgain,
    openNew: says.openNew,
    forget: says.forget,
  };
  return (
    <div className={styles.part}>
      {phase !== 'over' && says.intro.map((line) => <div key={line}>{line}</div>)}
      <div role="status" className={styles.part}>
        {phase === 'looking' && <Spinner size="tiny" label={says.looking} />}
        {(phase === 'tracked' || phase === 'elsewhere') && <AdviceView says={says[phase]} />}
        {phase === 'notEmpty' && !failure && <AdviceView says={says.notEmpty} />}
        {phase === 'resumable' && says.resumable}
        {phase === 'over' && (isWhole ? says.over : says.stopped(tried, ALL_EXPERIMENTS.length))}
        {phase === 'over' && failure ? says.notEmptied : failure && <FailureView failure={failure} />}
        {hasOpened && says.opened}
      </div>
      {ACTS[phase].length > 0 && (
        <div className={styles.buttons}>
          {ACTS[phase].map((wanted, i) => (
            <TextButton
              key={wanted}
              appearance={i === 0 ? 'primary' : 'secondary'}
              onClick={() => {
                session[wanted]();
              }}
            >
              {labels[wanted]}
            </TextButton>
          ))}
        </div>
      )}
    </div>
  );
}
