import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { TextButton } from './controls/TextButton';

interface CopyTextProps {
  readonly text: string;
  readonly says: {
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    /** What the text is called, where it is shown. */
    readonly field: string;
  };
  readonly isPrimary?: boolean;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Copies a text, or shows it to be copied: the clipboard is closed to many panes. */
export function CopyText({ text, says, isPrimary = false, children }: CopyTextProps): ReactElement {
  const styles = useStyles();
  const [copied, setCopied] = useState<'yes' | 'no'>();
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
        <TextButton appearance={isPrimary ? 'primary' : 'secondary'} onClick={copy}>
          {says.copy}
        </TextButton>
        {children}
      </div>
      <div role="status">{copied && (copied === 'yes' ? says.copied : says.copyByHand)}</div>
      {copied === 'no' && (
        <Textarea
          readOnly
          rows={6}
          resize="vertical"
          value={text}
          onFocus={({ target }) => {
            target.select();
          }}
          textarea={{ ref: focus, 'aria-label': says.field }}
        />
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
