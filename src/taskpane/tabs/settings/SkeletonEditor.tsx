import { Button, Input, makeStyles, Subtitle2, Textarea, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { isComposing } from '../../shared/isComposing';
import { useAllMessages } from '../../app/messages/all';
import { Select } from '../../shared/controls/Select';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { type EditorField, type EditorForm, formOf } from './editor/form';
import { saveIn, type Trouble } from './editor/save';
import { selectLine } from './editor/selectLine';
import { linesAbout } from './editor/words';
import { FormField } from './FormField';

interface SkeletonEditorProps {
  /** What is to be changed; empty, or a draft, for a new one. */
  readonly markdown: string;
  /** Of the skeleton that is changed; null for a new one. */
  readonly id: string | null;
  /** Called with the skeleton's id when it is saved. */
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  text: { minHeight: '240px', maxHeight: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** A skeleton of the clerk's own, written or changed. Nothing is kept before it is saved. */
export function SkeletonEditor({ markdown, id, onDone, onCancel }: SkeletonEditorProps): ReactElement {
  const styles = useStyles();
  const libraryStore = useLibraryStore();
  const messages = useAllMessages().settings;
  const says = messages.editor;
  const name = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const [form, setForm] = useState(() => formOf(markdown));
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const isGone = troubles.some(({ reason }) => reason === 'unknownId');
  useEffect(() => {
    name.current?.focus();
  }, []);

  const save = (): void => {
    const saved = libraryStore.edit((library) => saveIn(library, form, isGone ? null : id));
    if ('id' in saved) {
      onDone(saved.id);
      return;
    }
    setTroubles(saved.refusal);
    show(saved.refusal[0]);
  };
  const show = (trouble: Trouble | undefined): void => {
    if (trouble?.field === 'name') name.current?.focus();
    else if (trouble?.line && body.current) selectLine(body.current, trouble.line);
  };
  const change = (part: Partial<EditorForm>): void => {
    setForm({ ...form, ...part });
  };
  const enter = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
    event.preventDefault();
    save();
  };
  const faultOf = (field: EditorField | null): string[] => linesAbout(messages, troubles, field);

  return (
    <div className={styles.form}>
      <Subtitle2 as="h2" className={styles.title}>
        {id === null ? says.titleNew : says.titleEdit}
      </Subtitle2>
      <FormField label={says.name} fault={faultOf('name')}>
        <Input
          ref={(element: HTMLInputElement | null) => {
            name.current = element;
          }}
          autoComplete="off"
          value={form.name}
          onKeyDown={enter}
          onChange={(_event, { value }) => {
            change({ name: value });
          }}
        />
      </FormField>
      <FormField label={says.tags} hint={says.tagsHint} fault={faultOf('tags')}>
        <Input
          autoComplete="off"
          value={form.tags}
          onKeyDown={enter}
          onChange={(_event, { value }) => {
            change({ tags: value });
          }}
        />
      </FormField>
      <FormField label={says.kind}>
        <Select
          value={form.kind}
          onChange={(_event, { value }) => {
            change({ kind: value === 'report' ? 'report' : 'section' });
          }}
        >
          <option value="section">{says.kinds.section}</option>
          <option value="report">{says.kinds.report}</option>
        </Select>
      </FormField>
      {form.lead !== null && (
        <FormField label={says.lead} hint={says.leadHint} fault={faultOf('lead')}>
          <Textarea
            value={form.lead}
            onChange={(_event, { value }) => {
              change({ lead: value });
            }}
          />
        </FormField>
      )}
      <FormField label={says.body} hint={says.bodyHelp} fault={faultOf('body')}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            body.current = element;
          }}
          resize="vertical"
          textarea={{ className: styles.text }}
          value={form.body}
          onChange={(_event, { value }) => {
            change({ body: value });
          }}
        />
      </FormField>
      <div role="status">
        {troubles.length > 0 && says.notSaved(troubles.length)}
        {faultOf(null).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.button} onClick={save}>
          {isGone ? says.saveAsNew : says.save}
        </Button>
        <Button className={styles.button} onClick={onCancel}>
          {says.cancel}
        </Button>
      </div>
    </div>
  );
}
