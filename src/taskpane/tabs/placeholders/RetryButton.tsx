import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../app/messages/language';
import { useSession, useTab } from './SessionContext';

/** Reads the report again where it could not be read at all. */
export function RetryButton(): ReactElement {
  const session = useSession();
  const { state } = useTab();
  const says = useMessages();
  return (
    <Button
      appearance="primary"
      disabledFocusable={state.doing === 'read'}
      onClick={() => {
        session.lookAgain();
      }}
    >
      {says.lookAgain}
    </Button>
  );
}
