import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useId, useState } from 'react';
import type { LedgerRow } from '../../../../../ledger/kept/carryRows';
import { OFFICES } from '../../../../../ledger/offices/keywords';
import { isComposing } from '../../../../shared/isComposing';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';

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
  name: { flex: '3 1 160px', minWidth: 0 },
  office: { flex: '2 1 120px', minWidth: 0 },
  facts: { flexBasis: '100%', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Names a figure and says whose it is. What was typed holds once the field is left, or Enter pressed. */
export function FigureForm({ each, onLeave }: FigureFormProps): ReactElement {
  const styles = useStyles();
  const says = useLedgerMessages();
  const { ledger, rows } = useLedger();
  const { row, kept } = each;
  const [name, setName] = useState(row.indicator);
  const [office, setOffice] = useState(row.office);
  const offices = useId();
  const rename = (): void => {
    const typed = name.trim();
    if (typed !== '' && typed !== row.indicator) ledger.rename(rows, row.code, typed);
  };
  const assign = (): void => {
    const typed = office.trim();
    if (typed !== '' && typed !== row.office) ledger.assign(rows, row.code, typed);
  };
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') {
      rename();
      assign();
    }
    onLeave();
  };
  const facts = [
    row.sentence,
    says.code(row.code),
    ...(row.last === '' ? [] : [says.last(row.last)]),
    ...(row.places > 1 ? [says.places(row.places)] : []),
    ...(kept.told ? [says.told(kept.told.from, kept.told.on)] : []),
  ].filter((text) => text !== '');
  return (
    <div className={styles.form} onKeyDown={press}>
      <Input
        className={styles.name}
        aria-label={says.name}
        autoComplete="off"
        value={name}
        onChange={(_event, { value }) => {
          setName(value);
        }}
        onBlur={rename}
      />
      <Input
        className={styles.office}
        aria-label={says.office}
        autoComplete="off"
        list={offices}
        value={office}
        onChange={(_event, { value }) => {
          setOffice(value);
        }}
        onBlur={assign}
      />
      <datalist id={offices}>
        {OFFICES.map((known) => (
          <option key={known.name} value={known.name} />
        ))}
      </datalist>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </div>
  );
}
