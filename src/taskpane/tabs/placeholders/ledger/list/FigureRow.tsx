import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RowButton } from '../../../../shared/controls/rows/RowButton';
import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { useRowStyles } from '../../list/rowStyles';
import { isTold } from '../ledgerRows';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { FigureForm } from './FigureForm';

interface FigureRowProps {
  readonly each: LedgerRow;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** Escape: back to the row. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  name: { flex: 1, minWidth: 0 },
  last: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  owed: { color: tokens.colorNeutralForeground2 },
});

/** One figure: its name, last year's, this year's; open, what of it can be edited. */
export function FigureRow({ each, isStop, isOpen, onPress, onLeave }: FigureRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const says = useLedgerMessages();
  const { row, filled } = each;
  return (
    <div className={mergeClasses(rowStyles.row, isOpen && rowStyles.open)}>
      <RowButton
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        className={rowStyles.sentence}
        onClick={onPress}
      >
        <span className={styles.name}>{row.indicator}</span>
        {row.last !== '' && <span className={styles.last}>{row.last}</span>}
        {row.target !== undefined && <span className={styles.last}>{says.target(row.target)}</span>}
        {isTold(each) ? (
          <span>
            <span className={styles.value}>{filled[0]?.reads}</span> {row.unit}
          </span>
        ) : (
          <span className={styles.owed}>{says.notTold}</span>
        )}
      </RowButton>
      {isOpen && <FigureForm each={each} onLeave={onLeave} />}
    </div>
  );
}
