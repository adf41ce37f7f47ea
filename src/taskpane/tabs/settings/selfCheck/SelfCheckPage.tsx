import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { Page } from '../../../shared/Page';
import { useNow } from '../../../shared/useNow';
import { useMessages } from '../../../app/messages/language';
import { selfCheckMessages } from './messages/choose';
import { BeforePart } from './BeforePart';
import { paneFocus } from './paneFocus';
import { ResultPart } from './ResultPart';
import { RunningPart } from './RunningPart';
import { SelfCheck } from './session';
import { StepPart } from './StepPart';

export interface SelfCheckPageProps {
  readonly isShown: boolean;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** The self-check: a page of its own over the settings. What has begun goes on while it is not shown. */
export function SelfCheckPage({ isShown, onBack }: SelfCheckPageProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  const says = selfCheckMessages(messages);
  const content = useRef<HTMLDivElement>(null);
  const [pane] = useState(paneFocus);
  const [session] = useState(() => new SelfCheck(pane));
  const state = useNow(session);
  const { phase, run } = state;
  useEffect(() => {
    if (isShown) session.look();
  }, [isShown, session]);
  useEffect(
    () => () => {
      session.leave();
    },
    [session],
  );
  // The button that was pressed goes away; the clerk's part and the results are read where they begin.
  useEffect(() => {
    if (phase === 'awaiting' || phase === 'over') content.current?.focus();
  }, [phase, run?.step]);

  const isOpen = phase === 'running' || phase === 'awaiting';
  const hasResults = phase === 'over' || (!isOpen && (run?.outcomes.length ?? 0) > 0);
  const view = (): ReactElement => {
    if (phase === 'running')
      return <RunningPart says={says} session={session} state={state} field={pane.hold} />;
    if (phase === 'awaiting') return <StepPart says={says} session={session} run={run} />;
    return <BeforePart says={says} session={session} state={state} />;
  };
  return (
    <Page title={says.title} back={says.back} isOpen={isShown} onBack={onBack}>
      <div ref={content} tabIndex={-1} role="group" aria-label={says.title} className={styles.content}>
        {view()}
        {run && hasResults && (
          <ResultPart
            says={says}
            run={run}
            onAgain={
              phase === 'over'
                ? () => {
                    session.forget();
                  }
                : null
            }
          />
        )}
      </div>
    </Page>
  );
}
