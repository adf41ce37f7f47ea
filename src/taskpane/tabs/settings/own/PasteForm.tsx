import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { FormField } from '../FormField';
import { useAllMessages } from '../../../app/messages/all';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

/** Takes what was copied in Excel; what was copied from a library file too. */
export function PasteForm({ onPaste }: { readonly onPaste: (text: string) => void }): ReactElement {
  const styles = useStyles();
  const { bringing: says } = useAllMessages().settings;
  const [text, setText] = useState('');
  return (
    <div className={styles.form}>
      <FormField label={says.pasted} hint={says.pastedHint}>
        <Textarea
          rows={5}
          resize="vertical"
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </FormField>
      <TextButton
        className={styles.button}
        disabledFocusable={text.trim() === ''}
        onClick={() => {
          onPaste(text);
        }}
      >
        {says.look}
      </TextButton>
    </div>
  );
}
