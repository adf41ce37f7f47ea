import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { IconButton } from '../../../shared/controls/IconButton';
import { Toolbar } from '../../../shared/controls/Toolbar';
import type { PlaceholdersMessages } from '../messages/messages';
import { ACTIONS } from '../state';
import type { UndoStep } from '../undoStep';
import { useSession, useTab } from '../SessionContext';
import { UndoButton } from '../UndoButton';
import { useFocusRequest } from '../useFocusRequest';
import { KindMenu } from './KindMenu';
import { MarkButton } from './MarkButton';
import { MoreMenu } from './MoreMenu';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  gap: { marginLeft: 'auto' },
});

/**
 * Marks all, or takes the marks away; walks; shows one kind; undo; what is seldom wanted. None of them goes away while it may
 * have the focus: what cannot be done now is disabled and stays. Where no row is left for the focus, it goes to the bar and
 * not to a button: Enter after Enter must not press one.
 */
export function Actions(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const bar = useFocusRequest(ACTIONS);
  const last = state.undoable.at(-1);
  const canWalk = view.fillable.length > 0;
  return (
    <Toolbar ref={bar} label={says.actions} className={styles.actions}>
      <MarkButton />
      {!state.progress && (
        <>
          {([-1, 1] as const).map((step) => (
            <IconButton
              key={step}
              icon={step < 0 ? 'arrowUp' : 'arrowDown'}
              label={step < 0 ? says.previous : says.next}
              disabledFocusable={!canWalk}
              onClick={() => {
                session.walk(step, true);
              }}
            />
          ))}
          <span className={styles.gap} />
          <KindMenu />
          <UndoButton hint={last && titleOfUndo(says, last)} />
          <MoreMenu />
        </>
      )}
    </Toolbar>
  );
}

/** What the button to undo takes back. */
function titleOfUndo(says: PlaceholdersMessages, step: UndoStep): string {
  if (step.type === 'fills') return says.undoWhat(step.fills[0]?.value ?? '');
  return says.undoDecision(step.decision === 'ordinary' ? says.notPlaceholder : says.isPlaceholder);
}
