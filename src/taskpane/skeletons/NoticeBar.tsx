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
import { addSkeleton } from '../../library/own/edit';
import type { CountPhrase } from '../../outline/countPhrases';
import { useAllMessages } from '../messages/all';
import { useShelf } from '../shelf/ShelfContext';
import { linesOf } from './derive/noticeLines';
import { useSkeletons } from './SkeletonsContext';

const useStyles = makeStyles({
  // There before it has something to say, so that a screen reader hears it.
  region: { flexShrink: 0 },
  bar: { borderRadius: 0 },
  body: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'normal' },
  line: { display: 'block' },
});

/** What came of the last action, and what to do about it. */
export function NoticeBar({ goFill }: { readonly goFill: () => void }): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { session, state } = useSkeletons();
  const shelf = useShelf();
  const { notice } = state;
  const says = messages.skeletons;
  const told = notice && linesOf(messages, notice);
  const counts: readonly CountPhrase[] = notice?.says === 'inserted' ? notice.counts : [];
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.region}>
      {notice && told && (
        <MessageBar intent={told.intent} layout="multiline" className={styles.bar} politeness="polite">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{told.lines[0]}</MessageBarTitle>
            {told.lines.slice(1).map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </MessageBarBody>
          <MessageBarActions>
            {counts.slice(0, 1).map((count) => (
              <Button
                key="show"
                size="medium"
                onClick={() => {
                  session.show(count);
                }}
              >
                {says.show}
              </Button>
            ))}
            {notice.says === 'inserted' && (
              <Button size="medium" onClick={goFill}>
                {says.goFill}
              </Button>
            )}
            {notice.says === 'removed' && (
              <Button
                size="medium"
                onClick={() => {
                  shelf.change((library) => {
                    const edit = addSkeleton(library, notice.skeleton.markdown);
                    return 'library' in edit ? edit.library : library;
                  });
                  session.dismiss();
                }}
              >
                {says.undoRemove}
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
