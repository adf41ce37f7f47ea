import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import type { PlaceholdersMessages } from '../messages/messages';
import { ACTIONS } from '../state';
import type { UndoStep } from '../undoStep';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // As narrow as their words, so that all of them stand in a line.
  button: { minWidth: 'auto' },
});

/**
 * Marks all, or takes the marks away; undo; look again. The first button is what comes next. None of them goes away
 * while it may have the focus: what cannot be done now is disabled and stays. Where no row is left for the focus, it goes to
 * the group and not to a button: Enter after Enter must not press one.
 */
export function Actions(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says, lookAgain, views } = useMessages();
  const { state, view } = useTab();

  const canMark = view.left.length > 0 && !(state.isMarked && state.allMarked);
  const isNext = canMark || !state.isMarked; // where there is nothing to mark or clear, marking would come first
  const { progress } = state;
  const soFar = progress ? says.markingSoFar(progress.done, progress.of) : says.marking;
  const marking = state.doing === 'mark' ? soFar : says.markAll;
  const clearing = state.doing === 'clear' ? says.clearing : says.clearMarks;
  const isBusy = state.doing === 'mark' || state.doing === 'clear';
  const last = state.undoable.at(-1);
  const clear = (): void => {
    session.clearMarks();
  };
  return (
    <div
      ref={useFocusRequest(ACTIONS)}
      tabIndex={-1}
      role="group"
      aria-label={views.placeholders}
      className={styles.actions}
    >
      <Button
        appearance="primary"
        className={styles.button}
        title={isNext ? says.markAllTitle : undefined}
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
        title={last && titleOfUndo(says, last)}
        disabledFocusable={!last || state.doing === 'undo'}
        onClick={() => {
          session.undo(false);
        }}
      >
        {says.undo}
      </Button>
      {/* One button to React, so that the focus is not lost when there is nothing to stop any more. */}
      {progress ? (
        <Button
          className={styles.button}
          onClick={() => {
            session.stop();
          }}
        >
          {says.stop}
        </Button>
      ) : (
        <Button
          className={styles.button}
          disabledFocusable={state.doing === 'read'}
          onClick={() => {
            session.lookAgain();
          }}
        >
          {lookAgain}
        </Button>
      )}
    </div>
  );
}

/** What the button to undo takes back. */
function titleOfUndo(says: PlaceholdersMessages, step: UndoStep): string {
  if (step.type === 'fills') return says.undoWhat(step.fills[0]?.value ?? '');
  return says.undoDecision(step.decision === 'ordinary' ? says.notPlaceholder : says.isPlaceholder);
}
