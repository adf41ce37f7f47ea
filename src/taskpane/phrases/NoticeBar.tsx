import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useAllMessages } from '../messages/all';
import type { Advice } from '../messages/messages';
import { useShelfState } from '../shelf/ShelfContext';
import { adviceOf } from './derive/adviceOf';
import { useNow, usePhrases } from './PhrasesContext';

const useStyles = makeStyles({
  // There before it has something to say, so that a screen reader hears it.
  region: { flexShrink: 0 },
  bar: { borderRadius: 0 },
  line: { display: 'block' },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'normal' },
});

/** What did not go as asked, and what to do about it. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { session, toField } = usePhrases();
  const { notice } = useNow(session);
  const { isNotKept } = useShelfState();
  const [hasSeen, setHasSeen] = useState(false); // that nothing is kept
  const isUntold = isNotKept && !hasSeen;
  const { trackingLeftOff } = messages;
  const leftOff = notice?.says === 'failure' && notice.failure.trackingLeftOff;
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.region}>
      {notice && (
        <Bar
          says={adviceOf(messages, notice)}
          {...(leftOff && { also: trackingLeftOff })}
          onDismiss={() => {
            session.dismiss();
            toField();
          }}
        />
      )}
      {isUntold && (
        <Bar
          says={messages.finding.notKept}
          onDismiss={() => {
            setHasSeen(true);
            toField();
          }}
        />
      )}
    </div>
  );
}

interface BarProps {
  readonly says: Advice;
  readonly also?: string;
  readonly onDismiss: () => void;
}

function Bar({ says, also, onDismiss }: BarProps): ReactElement {
  const styles = useStyles();
  const { phrases } = useAllMessages();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{says.title}</MessageBarTitle>
        <span className={styles.line}>{says.advice}</span>
        {also !== undefined && <span className={styles.line}>{also}</span>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="medium" onClick={onDismiss}>
          {phrases.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
