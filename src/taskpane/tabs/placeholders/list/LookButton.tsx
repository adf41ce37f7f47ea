import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useSession } from '../SessionContext';

interface LookButtonProps {
  /** The entry that is to be shown in the report. */
  readonly id: number;
}

const useStyles = makeStyles({
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
});

/** Shows an entry in the report; the clerk stays where they are in the list. */
export function LookButton({ id }: LookButtonProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      onClick={() => {
        session.look(id);
      }}
    >
      {says.look}
    </Button>
  );
}
