import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { Button } from '../../shared/controls/Button';
import { ProgressBar } from '../../shared/controls/ProgressBar';
import { useTab } from '../placeholders/SessionContext';
import { useReview } from './ReviewContext';

const useStyles = makeStyles({
  start: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  what: { margin: 0 },
  progress: { alignSelf: 'stretch', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Before the report was reviewed, and while it is. */
export function Start({ goFill }: { readonly goFill: () => void }): ReactElement {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  const { view } = useTab();
  const { progress, doing } = state;
  const left = view.left.length;
  return (
    <div className={styles.start}>
      <h2 className={styles.title}>{says.title}</h2>
      <p className={styles.what}>{says.what}</p>
      {progress ? (
        <div className={styles.progress}>
          <span role="status">{says.progress(progress.done, progress.total)}</span>
          <ProgressBar aria-label={says.check} value={progress.done} max={progress.total} />
          <div>
            <Button
              onClick={() => {
                session.stop();
              }}
            >
              {says.stop}
            </Button>
          </div>
        </div>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={doing !== undefined}
          onClick={() => {
            session.check();
          }}
        >
          {says.check}
        </Button>
      )}
      {left > 0 && <Button onClick={goFill}>{says.placeholdersLeft(left)}</Button>}
    </div>
  );
}
