import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryStore } from '../../../libraryStore/LibraryStoreContext';
import { UnitInputs } from './UnitInputs';
import { useUnitForm } from './useUnitForm';
import { YearFacts } from './YearFacts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What is set about the unit and the year, and what follows from it. */
export function UnitForm(): ReactElement {
  const styles = useStyles();
  const libraryStore = useLibraryStore();
  const { unit: says } = useAllMessages().settings;
  const form = useUnitForm(libraryStore.likelyYear);
  const [isSaved, setSaved] = useState(false);
  const save = (): void => {
    const settings = form.take();
    if (!settings) return;
    libraryStore.setUnit(settings);
    setSaved(true);
  };
  return (
    <div className={styles.form}>
      <UnitInputs
        form={form}
        labels={says.brief}
        yearHint={says.yearHint(libraryStore.likelyYear)}
        isBeside
        onEnter={save}
      />
      {form.toSet && <YearFacts year={form.toSet.year} />}
      <div className={styles.line}>
        <TextButton appearance="primary" disabledFocusable={!form.isOpen} onClick={save}>
          {says.save}
        </TextButton>
        <span role="status">{isSaved && !form.isOpen && says.saved}</span>
      </div>
    </div>
  );
}
