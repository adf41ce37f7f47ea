import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { FailureView } from '../../shared/FailureView';
import { useMessages } from '../../app/messages/language';
import { Spinner } from '../../shared/controls/Spinner';
import { AllDone } from './AllDone';
import { RowList } from './list/RowList';
import { isUndoKey } from './isUndoKey';
import { NoticeBar } from './NoticeBar';
import { Overview } from './overview/Overview';
import { RetryButton } from './RetryButton';
import { useSession, useTab } from './SessionContext';

const useStyles = makeStyles({
  // The list scrolls under the overview; where the pane is too low for both, the pane scrolls.
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  aside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** The tab 占位符: what is still missing, and the way to fill it in. */
export function PlaceholdersTab(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  if (state.worklist) {
    return (
      <div
        className={styles.tab}
        onKeyDown={(event) => {
          if (!isUndo(event)) return;
          event.preventDefault();
          session.undo(true);
        }}
      >
        <Overview />
        <NoticeBar />
        <AllDone />
        {view.rows.length > 0 && <RowList />}
      </div>
    );
  }
  return (
    <div className={styles.aside} role="status">
      {state.failure ? (
        <>
          <FailureView failure={state.failure} />
          <RetryButton />
        </>
      ) : (
        <Spinner size="small" label={says.reading} />
      )}
    </div>
  );
}

/** The keys for undo, where there is nothing typed that they would undo first. */
function isUndo(event: KeyboardEvent): boolean {
  const { target, repeat } = event;
  const hasText = target instanceof HTMLInputElement && target.type === 'text' && target.value !== '';
  return isUndoKey(event) && !hasText && !repeat;
}
