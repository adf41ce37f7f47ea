import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ClipboardEvent, type ReactElement, useState } from 'react';
import { FileButton } from '../../../../shared/controls/FileButton';
import { TextButton } from '../../../../shared/controls/TextButton';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import type { Came } from './comeBack';
import type { ReadingBack } from './useReading';

interface BackFormProps {
  readonly came: readonly Came[];
  readonly reading: ReadingBack;
}

const FILES = '.xlsx,.docx,.csv,.tsv,.txt,.htm,.html';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  fault: { color: tokens.colorPaletteDarkOrangeForeground1, overflowWrap: 'anywhere' },
});

/** Takes a table or a message that is pasted, or files; says what has come and what could not be read. */
export function BackForm({ came, reading }: BackFormProps): ReactElement {
  const styles = useStyles();
  const says = useLedgerMessages().backPage;
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const html = clipboardData.getData('text/html');
    const plain = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0 && plain === '') reading.readFiles([...clipboardData.files]);
    else if (/<table/i.test(html)) reading.readText(html);
    else if (/[\n\t]/.test(plain)) reading.readText(plain);
    else return; // a word or two: it is typed on
    event.preventDefault();
  };
  return (
    <div className={styles.form}>
      <Textarea
        rows={came.length === 0 ? 5 : 2}
        aria-label={says.field}
        placeholder={says.hint}
        value={text}
        onChange={(_event, { value }) => {
          setText(value);
        }}
        onPaste={paste}
      />
      <div className={styles.buttons}>
        <TextButton
          disabledFocusable={text.trim() === ''}
          onClick={() => {
            reading.readText(text);
            setText('');
          }}
        >
          {says.read}
        </TextButton>
        <FileButton label={says.chooseFile} accept={FILES} multiple onFiles={reading.readFiles} />
      </div>
      <div role="status">
        {came.map(({ name, returned }, at) => (
          <div key={at}>
            {name} · {says.rows(returned.answers.length)}
          </div>
        ))}
        {reading.faults.map((fault) => (
          <div key={fault} className={styles.fault}>
            {fault}
          </div>
        ))}
      </div>
    </div>
  );
}
