import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FileButton } from '../../../shared/controls/FileButton';
import { workIn } from './keptFile';
import type { KeptWork } from './keptWork';
import { useHandInMessages } from './messages/useHandInMessages';

/** Some kB are usual: what is larger is another file. */
const LARGEST = 4 * 1024 * 1024;

const useStyles = makeStyles({
  part: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  field: { justifySelf: 'stretch' },
});

/** Takes in again what was saved apart: as a file, or as the text that was copied. */
export function PutInForm({ onPutIn }: { readonly onPutIn: (work: KeptWork) => void }): ReactElement {
  const styles = useStyles();
  const says = useHandInMessages();
  const [isOther, setOther] = useState(false);
  const take = (text: string | undefined): void => {
    const work = text === undefined ? undefined : workIn(text);
    setOther(work === undefined);
    if (work) onPutIn(work);
  };
  return (
    <section className={styles.part} aria-label={says.putIn}>
      <h3 className={styles.title}>{says.putIn}</h3>
      <FileButton
        label={says.chooseFile}
        accept=".json"
        onFiles={([file]) => {
          if (file) void textOf(file).then(take);
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

/** @returns undefined where the system does not hand it out, or it is too large to be one of ours */
async function textOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST) return undefined;
  return file.text().catch(() => undefined);
}
