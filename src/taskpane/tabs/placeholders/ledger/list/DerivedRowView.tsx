import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../../shared/controls/TextButton';
import { RowButton } from '../../../../shared/controls/rows/RowButton';
import { answeringOf } from '../../asks/answering';
import { useRowStyles } from '../../list/rowStyles';
import { useSession } from '../../SessionContext';
import type { DerivedRow } from '../ledgerRows';
import { useLedgerMessages } from '../messages/useLedgerMessages';

interface DerivedRowViewProps {
  readonly derived: DerivedRow;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', paddingRight: tokens.spacingHorizontalM },
  words: { flex: 1, minWidth: 0 },
  name: { flex: 1, minWidth: 0 },
  value: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  button: { whiteSpace: 'nowrap' },
});

/** A figure that follows from others: what it comes to, and what fills it in; a press on its name shows it in Word. */
export function DerivedRowView({ derived, isStop }: DerivedRowViewProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const says = useLedgerMessages();
  const {
    each: { row, owed },
    value,
  } = derived;
  return (
    <div className={mergeClasses(rowStyles.row, styles.line)}>
      <RowButton
        tabIndex={isStop ? 0 : -1}
        className={mergeClasses(rowStyles.sentence, styles.words)}
        onClick={() => {
          const [first] = owed;
          if (first) session.look(first.id);
        }}
      >
        <span className={styles.name}>{row.indicator}</span>
        <span className={styles.value}>
          {value === undefined ? says.notComputed : says.computed(`${value}${row.unit}`)}
        </span>
      </RowButton>
      {value !== undefined && (
        <TextButton
          className={styles.button}
          tabIndex={isStop ? 0 : -1}
          aria-label={says.fillComputed(row.indicator, `${value}${row.unit}`)}
          onClick={() => {
            answeringOf(session).fillAll(owed.map(({ id }) => ({ id, value })));
          }}
        >
          {says.fillIn}
        </TextButton>
      )}
    </div>
  );
}
