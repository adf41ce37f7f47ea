import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { unitWords } from '../../../library/skeletons/unitWords';
import { isComposing } from '../../shared/isComposing';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { LONGEST_NAME } from '../../libraryStore/unit';
import { FormField } from './FormField';
import { fieldsOf, settingsIn, type UnitFields } from './unitFields';
import { YearFacts } from './YearFacts';

interface UnitFormProps {
  /** Called when it is saved. */
  readonly onDone: () => void;
  /** Called when the clerk does not want to answer now; there is no button for it where it is missing. */
  readonly onLater?: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** The unit's names and the year of its reports. What is typed stays, whatever another pane sets meanwhile. */
export function UnitForm({ onDone, onLater }: UnitFormProps): ReactElement {
  const styles = useStyles();
  const libraryStore = useLibraryStore();
  const { settings } = useLibraryState();
  const { unit: says } = useAllMessages().settings;
  const yearField = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Partial<UnitFields>>({});
  const [isYearChecked, setYearChecked] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const fields = { ...fieldsOf(settings, libraryStore.likelyYear), ...typed };
  const toSet = settingsIn(fields);

  const save = (): void => {
    if (!toSet) {
      setYearChecked(true);
      yearField.current?.focus();
      return;
    }
    libraryStore.setUnit(toSet);
    setTyped({});
    setSaved(true);
    onDone();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
    if (!(event.target instanceof HTMLInputElement)) return; // a button does what it says
    event.preventDefault();
    save();
  };
  const field = (key: keyof UnitFields) => ({
    value: fields[key],
    autoComplete: 'off',
    onChange: (_event: unknown, { value }: { value: string }) => {
      setTyped({ ...typed, [key]: value });
      setSaved(false);
      if (key === 'year') setYearChecked(false);
    },
  });

  return (
    <div className={styles.form} onKeyDown={press}>
      <Text>{says.help}</Text>
      <FormField label={says.unit}>
        <Input {...field('unit')} maxLength={LONGEST_NAME} />
      </FormField>
      <FormField label={says.self} hint={says.selfHint(unitWords(fields.unit.trim(), '').self)}>
        <Input {...field('self')} maxLength={LONGEST_NAME} />
      </FormField>
      <FormField label={says.county}>
        <Input {...field('county')} maxLength={LONGEST_NAME} />
      </FormField>
      <FormField
        label={says.year}
        hint={says.yearHint(libraryStore.likelyYear)}
        fault={isYearChecked && !toSet ? says.noYear : undefined}
      >
        <Input
          {...field('year')}
          ref={(element: HTMLInputElement | null) => {
            yearField.current = element;
          }}
          inputMode="numeric"
          onBlur={() => {
            setYearChecked(true);
          }}
        />
      </FormField>
      {toSet && <YearFacts year={toSet.year} />}
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.button} onClick={save}>
          {says.save}
        </Button>
        {onLater && (
          <Button className={styles.button} onClick={onLater}>
            {says.later}
          </Button>
        )}
        <span role="status">{isSaved && says.saved}</span>
      </div>
    </div>
  );
}
