import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Icon } from '../../../shared/controls/Icon';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { useRowStyles } from './rowStyles';

interface FoldRowProps {
  readonly group: 'unsure' | 'dismissed';
  readonly count: number;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  button: {
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flex: 1 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** A group that is folded until the clerk wants to see it. */
export function FoldRow({ group, count, isStop }: FoldRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const isOpen = useTab().state.opened.has(group);
  return (
    <RowButton
      ref={useFocusRequest(group)}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      className={mergeClasses(rowStyles.sentence, styles.button)}
      onClick={() => {
        session.toggle(group);
      }}
    >
      <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
      <span className={styles.name}>{says.group[group]}</span>
      <span className={styles.count}>{count}</span>
    </RowButton>
  );
}
