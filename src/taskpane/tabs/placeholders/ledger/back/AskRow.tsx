import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../../shared/controls/TextButton';
import type { Ask } from '../../../../../ledger/decide/decide';
import { proposalsOf } from '../../../../../ledger/decide/proposals';
import { useRowStyles } from '../../list/rowStyles';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import { keyOf } from './comeBack';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One question: about which row, why, and what may be filled. Nothing is filled that the clerk has not chosen. */
export function AskRow({ ask }: { readonly ask: Ask }): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { backPage: says, reason } = useLedgerMessages();
  const { ledger, state } = useLedger();
  const key = keyOf(ask);
  const choice = state.choices.get(key);
  const offers = ask.rows.flatMap((row) => proposalsOf(ask).map((value) => ({ row, value })));
  return (
    <div className={mergeClasses(rowStyles.row, styles.ask)} role="group" aria-label={ask.rows[0]?.indicator}>
      <span className={styles.what}>{ask.rows.map(({ indicator }) => indicator).join(' / ')}</span>
      <span>{reason[ask.reason.code](ask.reason.text)}</span>
      <span className={styles.buttons}>
        {offers.map((offer) => {
          const { row, value } = offer;
          const isChosen =
            choice !== undefined && choice !== 'leave' && choice.row === row && choice.value === value;
          const written = `${value}${row.unit}`;
          return (
            <TextButton
              key={`${row.code} ${value}`}
              appearance={isChosen ? 'primary' : 'secondary'}
              aria-pressed={isChosen}
              onClick={() => {
                ledger.choose(key, offer);
              }}
            >
              {ask.rows.length > 1 ? says.fillRow(row.indicator, written) : says.fill(written)}
            </TextButton>
          );
        })}
        <TextButton
          appearance={choice === 'leave' ? 'primary' : 'subtle'}
          aria-pressed={choice === 'leave'}
          onClick={() => {
            ledger.choose(key, 'leave');
          }}
        >
          {says.leave}
        </TextButton>
      </span>
    </div>
  );
}
