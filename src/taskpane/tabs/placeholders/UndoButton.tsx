import type { ReactElement } from 'react';
import { useMessages } from '../../app/messages/language';
import { IconButton } from '../../shared/controls/IconButton';
import { useSession, useTab } from './SessionContext';

interface UndoButtonProps {
  /** What it takes back, for who points at it. */
  readonly hint?: string | undefined;
}

/** Takes back what was done last in the tab. */
export function UndoButton({ hint }: UndoButtonProps): ReactElement {
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { undoable, doing } = useTab().state;
  return (
    <IconButton
      icon="undo"
      label={says.undo}
      hint={hint}
      disabledFocusable={undoable.length === 0 || doing === 'undo'}
      onClick={() => {
        session.undo(false);
      }}
    />
  );
}
