import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Icon } from '../../../shared/controls/Icon';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import type { NameLine } from '../derive/rows';
import { NameForm } from '../late';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { Blank } from './Blank';
import { useRowStyles } from './rowStyles';

interface NameRowProps {
  readonly row: NameLine;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  line: { alignItems: 'center' },
  name: { flexShrink: 0 },
  count: { flex: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

/** The same name in several places, for one answer that fills them all. */
export function NameRow({ row, isStop }: NameRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { pending, currentName } = useTab().state;
  const nameId = useId();
  const isOpen = currentName === row.key;
  const count = row.entries.filter(({ id }) => !pending.has(id)).length;
  const { name, offsets } = row.name;
  const blank = row.entries[0]?.placeholder.text ?? '';
  const [before, after] = name.split(blank);
  return (
    <div className={mergeClasses(rowStyles.row, isOpen && rowStyles.open)}>
      <RowButton
        ref={useFocusRequest(row.key, 'row')}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        className={mergeClasses(rowStyles.sentence, styles.line)}
        onClick={() => {
          session.openName(row.key, !isOpen);
        }}
      >
        <span id={nameId} className={styles.name}>
          {before}
          <Blank text={blank} as={isOpen ? 'current' : 'blank'} />
          {after}
        </span>
        <span className={styles.count}>{says.inPlaces(count, new Set(offsets?.values()).size > 1)}</span>
        <Icon name={isOpen ? 'chevronUp' : 'chevronRight'} />
      </RowButton>
      {isOpen && <NameForm row={row} describedBy={nameId} />}
    </div>
  );
}
