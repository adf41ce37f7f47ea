import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from './AdviceView';
import type { Failure } from './failure';
import { useMessages } from '../app/messages/language';

const useStyles = makeStyles({
  failure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What to do about a failure, and whether Word was left otherwise than it was found. */
export function FailureView({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.failure}>
      <AdviceView says={messages.failure[failure.code]} />
      {failure.trackingLeftOff && <span>{messages.trackingLeftOff}</span>}
    </div>
  );
}
