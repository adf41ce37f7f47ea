import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react';
import { FailureView } from '../../shared/FailureView';
import { useMessages } from '../../app/messages/language';
import { isBlank } from '../../../report/paragraph';
import type { Show } from '../../app/tabs';
import { Coming } from '../../shared/controls/Coming';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { useMedia } from '../../shared/useMedia';
import { AllDone, FilledList, LedgerView, loadLate, Notice, OwedList } from './late';
import { isSign } from './derive/owed';
import { RowList } from './list/RowList';
import { isUndoKey } from './isUndoKey';
import { Head } from './overview/Head';
import { LookAgainButton } from './LookAgainButton';
import type { PlaceholdersState } from './state';
import { useSession, useTab } from './SessionContext';

const useStyles = makeStyles({
  tab: { position: 'relative', flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  // The list scrolls under the head; where the pane is too low for both, the head goes away with it.
  low: { overflowY: 'auto', overflowX: 'hidden', overflowAnchor: 'none' },
  list: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** Lower than this, the pane has no room for a head that stays. */
const LOW = '(max-height: 400px)';

interface PlaceholdersTabProps {
  /** Shows another tab. */
  readonly show: Show;
}

/** The tab 占位符: what is still missing, and the way to fill it in. */
export function PlaceholdersTab({ show }: PlaceholdersTabProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const isLow = useMedia(LOW);
  const [tab, setTab] = useState<HTMLDivElement | null>(null);
  const isRead = state.worklist !== undefined;
  useEffect(() => {
    if (isRead) loadLate();
  }, [isRead]);
  if (state.worklist) {
    return (
      <div
        ref={setTab}
        className={mergeClasses(styles.tab, isLow && styles.low)}
        onKeyDown={(event) => {
          if (!isUndo(event)) return;
          event.preventDefault();
          session.undo(true);
        }}
      >
        {!isEmpty(state) && <Head />}
        <div
          role="tabpanel"
          id={`panel-${state.listed}`}
          aria-labelledby={`tab-${state.listed}`}
          className={styles.list}
        >
          {state.listed === 'filled' && <FilledList />}
          {state.listed === 'ledger' && <LedgerView />}
          {state.listed === 'left' && isSign(state.kind) && <OwedList />}
          {state.listed === 'left' && !isSign(state.kind) && (
            <>
              {view.left.length === 0 && <AllDone show={show} />}
              {view.rows.length > 0 && tab && (
                <RowList key={isLow ? 'low' : 'high'} outer={isLow ? tab : undefined} />
              )}
            </>
          )}
        </div>
        <NoticeRegion>
          <Notice />
        </NoticeRegion>
      </div>
    );
  }
  return (
    <Coming
      label={says.reading}
      failed={
        state.failure && (
          <>
            <FailureView failure={state.failure} />
            <LookAgainButton appearance="primary" />
          </>
        )
      }
    />
  );
}

/** Whether nothing is there to be looked at, or to be done: the report has no text, and nothing was filled in. */
function isEmpty({ worklist, filled }: PlaceholdersState): boolean {
  return filled === 0 && worklist !== undefined && isBlank(worklist.paragraphs);
}

/** The keys for undo, where there is nothing typed that they would undo first. */
function isUndo(event: KeyboardEvent): boolean {
  const { target, repeat } = event;
  const hasText = target instanceof HTMLInputElement && target.type === 'text' && target.value !== '';
  return isUndoKey(event) && !hasText && !repeat;
}
