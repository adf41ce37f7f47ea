import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { workIn } from './keptFile';
import type { KeptWork } from './keptWork';
import { useHandInMessages } from './messages/useHandInMessages';

/** Some kB are usual: what is larger is another file. */
const LARGEST = 4 * 1024 * 1024;

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  field: { width: '100%' },
  button: { minWidth: 'auto' },
});

/** Takes in again what was saved apart: as a file, or as the text that was copied. */
export function PutInForm({ onPutIn }: { readonly onPutIn: (work: KeptWork) => void }): ReactElement {
  const styles = useStyles();
  const says = useHandInMessages();
  const [isOther, setOther] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const take = (text: string | undefined): void => {
    const work = text === undefined ? undefined : workIn(text);
    setOther(work === undefined);
    if (work) onPutIn(work);
  };
  const read = (chosen: File | undefined): void => {
    if (!chosen) return;
    if (chosen.size > LARGEST) take(undefined);
    else
      chosen.text().then(take, () => {
        take(undefined);
      });
  };
  return (
    <section className={styles.part} aria-label={says.putIn}>
      <h3 className={styles.title}>{says.putIn}</h3>
      <Button
        className={styles.button}
        onClick={() => {
          file.current?.click();
        }}
      >
        {says.chooseFile}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json"
        onChange={({ target }) => {
          read(target.files?.[0]);
          target.value = '';
        }}
      />
      <Textarea
        className={styles.field}
        rows={2}
        aria-label={says.pasteHere}
        placeholder={says.pasteHere}
        value=""
        onChange={(_event, { value }) => {
          take(value);
        }}
      />
      <div role="status">{isOther && says.otherFile}</div>
    </section>
  );
}
