import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useState } from 'react';
import type { Refusal } from '../../../../library/own/refusal';
import { isComposing } from '../../../shared/isComposing';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryStore } from '../../../libraryStore/LibraryStoreContext';
import { PHRASE_FIELDS, type PhraseField, type PhraseFields } from '../derive/fields';
import { usePhrases } from '../PhrasesContext';
import type { Editing } from '../browser';
import { FieldInput } from './FieldInput';
import { savePhrase } from './savePhrase';

interface EditorProps {
  readonly editing: Editing;
  /** The categories that there are, to choose from. */
  readonly categories: readonly string[];
}

const useStyles = makeStyles({
  editor: {
    flex: '1 0 200px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Writes a phrase of the clerk's own: a new one, or one that there is. */
export function Editor({ editing, categories }: EditorProps): ReactElement {
  const styles = useStyles();
  const { phrases } = useAllMessages();
  const says = phrases.editor;
  const libraryStore = useLibraryStore();
  const { browser, toField } = usePhrases();
  const [fields, setFields] = useState<PhraseFields>(editing.fields);
  const [refusal, setRefusal] = useState<Refusal>();
  const wrong = refusal && fieldOf(refusal);
  // Where no row is to take it: the search field is there again once this is gone.
  useEffect(
    () => () => {
      if (!browser.getState().focusRequest) toField();
    },
    [browser, toField],
  );

  const save = (): void => {
    const saved = savePhrase(libraryStore, editing.id, fields);
    if ('refusal' in saved) setRefusal(saved.refusal);
    else if (editing.id === null) browser.link(saved.id, null);
    else browser.endEdit();
  };
  const cancel = (): void => {
    browser.endEdit();
  };
  const press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') cancel();
    // In a field of several lines too: what is kept is one line.
    if (event.key === 'Enter' && !event.repeat && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div
      role="form"
      aria-label={says.title[editing.id === null ? 'add' : 'edit']}
      className={styles.editor}
      onKeyDown={press}
    >
      <Subtitle2 as="h2" className={styles.title}>
        {says.title[editing.id === null ? 'add' : 'edit']}
      </Subtitle2>
      {PHRASE_FIELDS.map((field) => (
        <FieldInput
          key={field}
          field={field}
          value={fields[field]}
          options={field === 'category' ? categories : []}
          fault={refusal && wrong === field ? says.refused(refusal.reason) : undefined}
          refusal={refusal}
          takesFocus={field === (wrong ?? 'name')}
          onChange={(value) => {
            setFields({ ...fields, [field]: value });
          }}
        />
      ))}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={save}>
          {says.save}
        </Button>
        <Button onClick={cancel}>{says.cancel}</Button>
      </div>
    </div>
  );
}

/** The field that is at fault; the name where it is the phrase as a whole. */
function fieldOf({ where }: Refusal): PhraseField {
  return PHRASE_FIELDS.find((field) => field === where.path) ?? 'name';
}
