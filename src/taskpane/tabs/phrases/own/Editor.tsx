import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import type { Refusal } from '../../../../library/own/refusal';
import { isComposing } from '../../../shared/isComposing';
import { Page } from '../../../shared/Page';
import { TextButton } from '../../../shared/controls/TextButton';
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
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Writes a phrase of the clerk's own: a new one, or one that there is. */
export function Editor({ editing, categories }: EditorProps): ReactElement {
  const styles = useStyles();
  const { phrases, finding } = useAllMessages();
  const says = phrases.editor;
  const libraryStore = useLibraryStore();
  const { browser, session } = usePhrases();
  const [fields, setFields] = useState<PhraseFields>(editing.fields);
  const [refusal, setRefusal] = useState<Refusal>();
  const wrong = refusal && fieldOf(refusal);

  const save = (): void => {
    const saved = savePhrase(libraryStore, editing.id, fields);
    if ('refusal' in saved) {
      setRefusal(saved.refusal);
      return;
    }
    session.kept(fields.name.trim());
    if (editing.id === null) browser.link(saved.id, null);
    else browser.endEdit();
  };
  const cancel = (): void => {
    browser.endEdit();
  };
  const press = (event: KeyboardEvent): void => {
    // In a field of several lines too: what is kept is one line.
    if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
    event.preventDefault();
    save();
  };
  return (
    <Page
      title={says.title[editing.id === null ? 'add' : 'edit']}
      back={finding.back}
      onBack={cancel}
      foot={
        <div className={styles.buttons}>
          <TextButton appearance="primary" onClick={save}>
            {says.save}
          </TextButton>
          <TextButton onClick={cancel}>{says.cancel}</TextButton>
        </div>
      }
    >
      <div className={styles.fields} onKeyDown={press}>
        {PHRASE_FIELDS.map((field) => (
          <FieldInput
            key={field}
            field={field}
            value={fields[field]}
            options={field === 'category' ? categories : []}
            fault={refusal && wrong === field ? says.refused(refusal) : undefined}
            refusal={refusal}
            takesFocus={field === (wrong ?? 'name')}
            onChange={(value) => {
              setFields({ ...fields, [field]: value });
            }}
          />
        ))}
      </div>
    </Page>
  );
}

/** The field that is at fault; the name where it is the phrase as a whole. */
function fieldOf({ where }: Refusal): PhraseField {
  return PHRASE_FIELDS.find((field) => field === where.path) ?? 'name';
}
