import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';

interface FoldRowProps {
  readonly group: 'unsure' | 'dismissed';
  readonly count: number;
}

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  button: {
    width: '100%',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    minHeight: '32px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A group that is folded until the clerk wants to see it. */
export function FoldRow({ group, count }: FoldRowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const isOpen = useTab().state.opened.has(group);
  return (
    <div className={styles.row}>
      <Button
        ref={useFocusRequest(group)}
        appearance="subtle"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => {
          session.toggle(group);
        }}
      >
        <span>
          {says.group[group]} {count}
        </span>
        <span aria-hidden>{isOpen ? '▾' : '▸'}</span>
      </Button>
    </div>
  );
}
