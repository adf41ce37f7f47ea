import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../messages/all';
import { useShelfState } from '../shelf/ShelfContext';

const useStyles = makeStyles({
  // There before it has something to say, so that a screen reader hears it; in sight wherever the clerk has scrolled to.
  region: { flexShrink: 0, position: 'sticky', top: 0, zIndex: 1 },
  bar: { borderRadius: 0 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'normal' },
});

/** What was set or changed last could not be kept on this machine. */
export function NotKeptBar(): ReactElement {
  const styles = useStyles();
  const { notKept } = useAllMessages().finding;
  const { isNotKept } = useShelfState();
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.region}>
      {isNotKept && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{notKept.title}</MessageBarTitle>
            {notKept.advice}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
