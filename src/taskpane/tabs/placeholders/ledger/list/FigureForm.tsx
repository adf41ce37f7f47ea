import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { OFFICES } from '../../../../../ledger/offices/keywords';
import { isComposing } from '../../../../shared/isComposing';
import { TextButton } from '../../../../shared/controls/TextButton';
import { noteWait } from '../../effects/waiting';
import { useSession, useTab } from '../../SessionContext';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import { FigureField } from './FigureField';

interface FigureFormProps {
  readonly each: LedgerRow;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  facts: { flexBasis: '100%', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Names a figure, says whose it is and what else is to be known of it; notes in the report what it waits for. */
export function FigureForm({ each, onLeave }: FigureFormProps): ReactElement {
  const styles = useStyles();
  const says = useLedgerMessages();
  const { ledger, rows } = useLedger();
  const session = useSession();
  const { waits } = useTab().state;
  const { row, kept, owed } = each;
  const ids = owed.map(({ id }) => id);
  const waitsFor = ids.map((id) => waits.decisions.get(id)).find((wait) => wait !== undefined);
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return;
    event.preventDefault();
    onLeave();
  };
  const facts = [
    row.sentence,
    says.code(row.code),
    ...(row.last === '' ? [] : [says.last(row.last)]),
    ...(row.target === undefined ? [] : [says.target(row.target)]),
    ...(row.places > 1 ? [says.places(row.places)] : []),
    ...(kept.told ? [says.told(kept.told.from, kept.told.on)] : []),
  ].filter((text) => text !== '');
  return (
    <div className={styles.form} onKeyDown={press}>
      <FigureField
        key={`name ${row.indicator}`}
        label={says.name}
        value={row.indicator}
        isNeeded
        onChange={(indicator) => {
          ledger.edit(rows, row.code, { indicator });
        }}
      />
      <FigureField
        key={`office ${row.office}`}
        label={says.office}
        value={row.office}
        isNeeded
        known={OFFICES.map(({ name }) => name)}
        onChange={(office) => {
          ledger.edit(rows, row.code, { office });
        }}
      />
      {(['person', 'note'] as const).map((what) => (
        <FigureField
          key={`${what} ${kept[what] ?? ''}`}
          label={says[what]}
          value={kept[what] ?? ''}
          onChange={(typed) => {
            ledger.edit(rows, row.code, { [what]: typed });
          }}
        />
      ))}
      {[says.putOff, says.waitFor(row.office)]
        .filter(() => ids.length > 0)
        .map((wait) => (
          <TextButton
            key={wait}
            appearance={waitsFor === wait ? 'primary' : 'secondary'}
            aria-pressed={waitsFor === wait}
            onClick={() => {
              noteWait(session.store, ids, waitsFor === wait ? undefined : wait);
            }}
          >
            {wait}
          </TextButton>
        ))}
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </div>
  );
}
