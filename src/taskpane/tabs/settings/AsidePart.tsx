import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { TextButton } from '../../shared/controls/TextButton';
import { useAllMessages } from '../../app/messages/all';
import { dropAside, readAside } from '../../libraryStore/ownLibrary';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { ExportButton } from './own/ExportButton';
import { RefusalList } from './refusals/RefusalList';
import { Section } from './Section';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

/** What is kept on this machine and could not be read: nothing is shown where there is none. */
export function AsidePart(): ReactElement | null {
  const styles = useStyles();
  const { aside: says } = useAllMessages().settings;
  const { own, ownRefused } = useLibraryState();
  const [isExported, setExported] = useState(false);
  const [isDropped, setDropped] = useState(false);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- it is laid aside when the library is changed
  const text = useMemo(() => readAside(ownRefused), [own, ownRefused, isDropped]);
  if (text === '') return null;
  return (
    <Section title={says.title}>
      <div>{says.help}</div>
      <RefusalList refused={ownRefused} />
      <ExportButton
        label={says.export}
        fileName={says.fileName}
        text={() => text}
        onExported={() => {
          setExported(true);
        }}
      />
      {isExported && ownRefused.length === 0 && (
        <TextButton
          className={styles.button}
          onClick={() => {
            dropAside();
            setDropped(true);
          }}
        >
          {says.drop}
        </TextButton>
      )}
    </Section>
  );
}
