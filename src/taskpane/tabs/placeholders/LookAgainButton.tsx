import type { ReactElement } from 'react';
import { useMessages } from '../../app/messages/language';
import { Button } from '../../shared/controls/Button';
import { Icon } from '../../shared/controls/Icon';
import { useSession, useTab } from './SessionContext';

interface LookAgainButtonProps {
  readonly appearance: 'primary' | 'secondary';
}

/** Reads the report again. */
export function LookAgainButton({ appearance }: LookAgainButtonProps): ReactElement {
  const session = useSession();
  const { state } = useTab();
  const says = useMessages();
  return (
    <Button
      appearance={appearance}
      icon={<Icon name="refresh" />}
      style={{ whiteSpace: 'nowrap' }}
      disabledFocusable={state.doing === 'read'}
      onClick={() => {
        session.lookAgain();
      }}
    >
      {says.lookAgain}
    </Button>
  );
}
