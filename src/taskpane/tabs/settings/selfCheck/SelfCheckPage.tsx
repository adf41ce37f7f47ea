import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState, useSyncExternalStore } from 'react';
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
  page: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  back: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  title: { margin: 0 },
  content: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
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
  const back = useRef<HTMLButtonElement | null>(null);
  const content = useRef<HTMLDivElement>(null);
  const [pane] = useState(paneFocus);
  const [session] = useState(() => new SelfCheck(pane));
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { phase, run } = state;
  useEffect(() => {
    if (!isShown) return;
    back.current?.focus();
    session.look();
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
    <div className={isShown ? styles.page : styles.hidden}>
      <div className={styles.bar}>
        <Button
          ref={(node: HTMLButtonElement | null) => {
            back.current = node;
          }}
          appearance="subtle"
          className={styles.back}
          aria-label={says.back}
          title={says.back}
          onClick={onBack}
        >
          ←
        </Button>
        <Subtitle2 as="h2" className={styles.title}>
          {says.title}
        </Subtitle2>
      </div>
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
    </div>
  );
}
