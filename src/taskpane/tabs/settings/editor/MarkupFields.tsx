import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, RefCallback } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { Select } from '../../../shared/controls/Select';
import { FormField } from '../FormField';
import type { EditorForm } from './form';
import type { Trouble } from './save';

interface MarkupFieldsProps {
  readonly form: EditorForm;
  /** What is wrong with a field, line by line. */
  readonly faultOf: (field: Trouble['field']) => readonly string[];
  /** Takes the field of the content. */
  readonly body: RefCallback<HTMLTextAreaElement>;
  readonly onChange: (part: Partial<EditorForm>) => void;
  readonly onEnter: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  text: { minHeight: '240px', maxHeight: 'none' },
});

/** All that a skeleton has, as it is written in files: for those who want more than can be shown. */
export function MarkupFields({ form, faultOf, body, onChange, onEnter }: MarkupFieldsProps): ReactElement {
  const styles = useStyles();
  const { editor: says } = useAllMessages().settings;
  return (
    <div className={styles.fields}>
      <FormField label={says.tags} hint={says.tagsHint} fault={faultOf('tags')}>
        <Input
          autoComplete="off"
          value={form.tags}
          onKeyDown={onEnter}
          onChange={(_event, { value }) => {
            onChange({ tags: value });
          }}
        />
      </FormField>
      <FormField label={says.kind}>
        <Select
          value={form.kind}
          onChange={(_event, { value }) => {
            onChange({ kind: value === 'report' ? 'report' : 'section' });
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
              onChange({ lead: value });
            }}
          />
        </FormField>
      )}
      <FormField label={says.body} hint={says.bodyHelp} fault={faultOf('body')}>
        <Textarea
          ref={body}
          resize="vertical"
          textarea={{ className: styles.text }}
          value={form.body}
          onChange={(_event, { value }) => {
            onChange({ body: value });
          }}
        />
      </FormField>
    </div>
  );
}
