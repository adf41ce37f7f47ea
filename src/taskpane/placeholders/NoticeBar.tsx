import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../messages/language';
import { linesOf } from './derive/noticeLines';
import { useSession, useTab } from './SessionContext';

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
  const session = useSession();
  const messages = useMessages();
  const { notice, isMarked } = useTab().state;
  const says = messages.placeholders;
  const lines = notice && linesOf(messages, notice, isMarked);
  const mayBeTracked = notice?.says === 'failure' && notice.failure.code === 'trackingUnknown';
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.region}>
      {lines && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{lines[0]}</MessageBarTitle>
            {lines.slice(1).map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            {mayBeTracked && (
              <Button
                size="medium"
                onClick={() => {
                  session.goOnUntracked();
                }}
              >
                {says.notTracked}
              </Button>
            )}
            <Button
              size="medium"
              onClick={() => {
                session.dismiss();
              }}
            >
              {says.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
