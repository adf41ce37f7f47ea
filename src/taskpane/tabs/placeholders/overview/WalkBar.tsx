import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { ofKind } from '../derive/shown';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  button: { minWidth: 'auto' },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/**
 * From the cursor to the placeholder before or after it. With the mouse one goes on to type there; with the keyboard one
 * may go on walking.
 */
export function WalkBar(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const entries = ofKind(view.left, state.kind);
  const at = entries.findIndex(({ id }) => id === state.current);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        onClick={({ detail }) => {
          session.walk(-1, detail > 0);
        }}
      >
        {says.previous}
      </Button>
      <span className={styles.position}>{says.position(at + 1, entries.length)}</span>
      <Button
        className={styles.button}
        onClick={({ detail }) => {
          session.walk(1, detail > 0);
        }}
      >
        {says.next}
      </Button>
    </div>
  );
}
