import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { AdviceView } from '../../../../shared/AdviceView';
import { IconButton } from '../../../../shared/controls/IconButton';
import { Toolbar } from '../../../../shared/controls/Toolbar';
import { EntryList, type RowFocus } from '../../../../shared/find/EntryList';
import { HeadingRow } from '../../list/HeadingRow';
import { UndoButton } from '../../UndoButton';
import { byOffice, isTold } from '../ledgerRows';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { SendMenu } from '../send/SendMenu';
import { SentNotice } from '../send/SentNotice';
import { useSending } from '../send/useSending';
import { useLedger } from '../useLedger';
import { FigureRow } from './FigureRow';
import { listRows } from './listRows';
import { DerivedRowView } from './DerivedRowView';
import { OfficeRow } from './OfficeRow';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  gap: { marginLeft: 'auto' },
  summary: {
    flexShrink: 0,
    padding: `6px ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  advice: { padding: tokens.spacingHorizontalM },
});

/**
 * What is owed by whom, and how much of it has come; what sends it out and takes it back.
 * @param onHandIn the report is to be handed in without its ledger
 */
export function LedgerList({ onHandIn }: { readonly onHandIn: () => void }): ReactElement {
  const styles = useStyles();
  const says = useLedgerMessages();
  const { ledger, state, rows, derived } = useLedger();
  const ways = useSending();
  const [focus, setFocus] = useState<RowFocus>();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!state.isLeft) return;
    back.current?.focus();
    ledger.focused();
  }, [ledger, state.isLeft]);
  if (rows.length + derived.length === 0) {
    return (
      <div className={styles.advice}>
        <AdviceView says={says.none} />
      </div>
    );
  }
  const offices = [...byOffice(rows).values()];
  const silent = offices.filter((own) => !own.some(isTold)).length;
  const shown = listRows(rows, derived, state.folded);
  const stop = shown.find(({ key }) => key === focus?.key) ?? shown[0];
  return (
    <>
      <div className={styles.line}>
        <Toolbar label={says.actions} className={styles.actions}>
          <SendMenu ways={ways} silent={silent} onHandIn={onHandIn} />
          <IconButton
            ref={back}
            icon="paste"
            label={says.back}
            text={says.back}
            appearance="primary"
            className={styles.button}
            onClick={() => {
              ledger.showBack(true);
            }}
          />
          <span className={styles.gap} />
          <UndoButton />
        </Toolbar>
      </div>
      <div className={styles.summary}>{says.summary(rows.length, rows.filter(isTold).length, silent)}</div>
      <SentNotice sending={ways.sending} />
      <EntryList
        label={says.list}
        rows={shown}
        height={33}
        focusRequest={focus}
        onGo={(key) => {
          if (key !== null) setFocus({ key });
        }}
      >
        {(row) => {
          switch (row.type) {
            case 'office':
              return (
                <OfficeRow
                  row={row}
                  isStop={row === stop}
                  onFold={() => {
                    ledger.fold(row.office);
                    setFocus({ key: row.key });
                  }}
                  onSave={() => {
                    ways.saveOffice(row.office);
                  }}
                  onCopy={() => {
                    ways.copyOffice(row.office);
                  }}
                />
              );
            case 'row':
              return (
                <FigureRow
                  each={row.each}
                  isStop={row === stop}
                  isOpen={state.opened === row.key}
                  onPress={() => {
                    ledger.open(state.opened === row.key ? undefined : row.key);
                    setFocus({ key: row.key });
                  }}
                  onLeave={() => {
                    ledger.open(undefined);
                    setFocus({ key: row.key });
                  }}
                />
              );
            case 'derivedHead':
              return (
                <HeadingRow
                  heading={says.derived}
                  aside={String(derived.length)}
                  asideInWords={String(derived.length)}
                />
              );
            case 'derived':
              return <DerivedRowView derived={row.derived} isStop={row === stop} />;
          }
        }}
      </EntryList>
    </>
  );
}
