import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages/language';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // As narrow as their words, so that all of them stand in a line.
  button: { minWidth: 'auto' },
});

/** Marks all, or takes the marks away; undo; look again. The first button is what comes next. */
export function Actions(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const canMark = view.left.length > 0 && !(state.isMarked && state.allMarked);
  const isBusy = state.doing === 'mark' || state.doing === 'clear';
  const last = state.undoable.at(-1)?.[0]?.value;
  return (
    <div className={styles.actions}>
      {canMark && (
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => {
            session.markAll();
          }}
        >
          {says.markAll}
        </Button>
      )}
      {state.isMarked && (
        <Button
          appearance={canMark ? 'secondary' : 'primary'}
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => {
            session.clearMarks();
          }}
        >
          {says.clearMarks}
        </Button>
      )}
      {last !== undefined && (
        <Button
          className={styles.button}
          title={says.undoWhat(last)}
          disabledFocusable={state.doing === 'undo'}
          onClick={() => {
            session.undo();
          }}
        >
          {says.undo}
        </Button>
      )}
      <Button
        className={styles.button}
        disabledFocusable={state.doing === 'read'}
        onClick={() => {
          session.lookAgain();
        }}
      >
        {says.lookAgain}
      </Button>
    </div>
  );
}
