import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Icon } from '../../../../shared/controls/Icon';
import { IconButton } from '../../../../shared/controls/IconButton';
import { RowButton } from '../../../../shared/controls/rows/RowButton';
import { useRowStyles } from '../../list/rowStyles';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import type { ListRow } from './listRows';

interface OfficeRowProps {
  readonly row: Extract<ListRow, { type: 'office' }>;
  readonly isStop: boolean;
  readonly onFold: () => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', backgroundColor: tokens.colorNeutralBackground3 },
  fold: { flex: 1, minWidth: 0, alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  name: { flex: 1, minWidth: 0 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** An office, how many of its figures have come, and what copies its table or saves it. */
export function OfficeRow({ row, isStop, onFold, onSave, onCopy }: OfficeRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const says = useLedgerMessages();
  const { office, told, of, isFolded } = row;
  return (
    <div className={styles.line}>
      <RowButton
        tabIndex={isStop ? 0 : -1}
        aria-expanded={!isFolded}
        className={mergeClasses(rowStyles.sentence, styles.fold)}
        onClick={onFold}
      >
        <Icon name={isFolded ? 'chevronRight' : 'chevronDown'} />
        <span className={styles.name}>{office}</span>
        <span className={styles.count}>{says.officeCount(told, of)}</span>
      </RowButton>
      <IconButton icon="document" label={says.saveOffice(office)} onClick={onSave} />
      <IconButton icon="copy" label={says.copyOffice(office)} onClick={onCopy} />
    </div>
  );
}
