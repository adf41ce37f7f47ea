import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { thisWord } from '../../../../word/selfCheck/thisWord';
import type { SelfCheckMessages } from './messages/messages';
import { FormField } from '../FormField';
import type { Run } from './run';
import { tableText } from './table';

interface CopyTableProps {
  readonly says: SelfCheckMessages;
  readonly run: Run;
  /** What stands beside the button. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

/** Copies the table, or shows it to be copied: the clipboard is closed to many panes. */
export function CopyTable({ says, run, children }: CopyTableProps): ReactElement {
  const styles = useStyles();
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const text = tableText(run.outcomes, run.day, thisWord(), says);
  const copy = (): void => {
    copyText(text).then(
      () => {
        setCopied('yes');
      },
      () => {
        setCopied('no');
      },
    );
  };
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.button} onClick={copy}>
          {says.copy}
        </Button>
        {children}
      </div>
      <div role="status">{copied && (copied === 'yes' ? says.copied : says.copyByHand)}</div>
      {copied === 'no' && (
        <FormField label={says.table}>
          <Textarea
            readOnly
            rows={6}
            resize="vertical"
            value={text}
            onFocus={({ target }) => {
              target.select();
            }}
            textarea={{ ref: focus }}
          />
        </FormField>
      )}
    </div>
  );
}

/** Fails where the page may not write to the clipboard, or there is none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** It is shown since the clerk asked for it: what they do next is to copy. */
function focus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
