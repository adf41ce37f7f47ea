import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../messages/language';
import { ACTIONS } from '../session/tabState';
import { useSession, useTab } from '../SessionContext';
import { useFocusWish } from '../useFocusWish';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // As narrow as their words, so that all of them stand in a line.
  button: { minWidth: 'auto' },
});

/**
 * Marks all, or takes the marks away; undo; look again. The first button is what comes next. None of them goes away
 * while it may have the focus: what cannot be done now is disabled and stays.
 */
export function Actions(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const first = useFocusWish(ACTIONS);

  const canMark = view.left.length > 0 && !(state.isMarked && state.allMarked);
  const isNext = canMark || !state.isMarked; // where there is nothing to mark or clear, marking would come first
  const marking = state.doing === 'mark' ? says.marking : says.markAll;
  const clearing = state.doing === 'clear' ? says.clearing : says.clearMarks;
  const isBusy = state.doing === 'mark' || state.doing === 'clear';
  const last = state.undoable.at(-1)?.[0]?.value;
  const clear = (): void => {
    session.clearMarks();
  };
  return (
    <div className={styles.actions}>
      <Button
        ref={first}
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy || (!canMark && !state.isMarked)}
        onClick={
          canMark
            ? () => {
                session.markAll();
              }
            : clear
        }
      >
        {isNext ? marking : clearing}
      </Button>
      {canMark && state.isMarked && (
        <Button className={styles.button} disabledFocusable={isBusy} onClick={clear}>
          {clearing}
        </Button>
      )}
      <Button
        className={styles.button}
        title={last === undefined ? undefined : says.undoWhat(last)}
        disabledFocusable={last === undefined || state.doing === 'undo'}
        onClick={() => {
          session.undo(false);
        }}
      >
        {says.undo}
      </Button>
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
