import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Select } from '../../../shared/controls/Select';
import { kindsOf } from '../derive/shown';
import { useSession, useTab } from '../SessionContext';

const useStyles = makeStyles({
  select: { width: '100%' },
});

const ALL = '';

/** Shows placeholders of one kind only. The select is the browser's own: it works with every keyboard and reader. */
export function KindSelect(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const kinds = kindsOf(view.left);
  return (
    <Select
      className={styles.select}
      aria-label={says.ofKind}
      value={state.kind ?? ALL}
      onChange={(_event, { value }) => {
        session.showKind(kinds.find(([kind]) => kind === value)?.[0]);
      }}
    >
      <option value={ALL}>{says.allKinds(view.left.length)}</option>
      {kinds.map(([kind, count]) => (
        <option key={kind} value={kind}>
          {says.kindCount(says.kind[kind], count)}
        </option>
      ))}
    </Select>
  );
}
