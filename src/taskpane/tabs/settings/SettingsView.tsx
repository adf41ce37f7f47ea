import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAllMessages } from '../../app/messages/all';
import { AsidePart } from './AsidePart';
import { NotKeptBar } from '../../libraryStore/NotKeptBar';
import { OwnLibrary } from './own/OwnLibrary';
import { Section } from './Section';
import { SelfCheckPart } from './selfCheck/SelfCheckPart';
import { useSelfCheckPage } from './selfCheck/useSelfCheckPage';
import { UnitForm } from './UnitForm';
import { UnitLibraryPart } from './UnitLibraryPart';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, overflowY: 'auto' },
  hidden: { display: 'none' },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalM,
  },
});

/** What is set for skeletons and phrases, and what they are taken from besides what comes with the add-in. */
export function SettingsView(): ReactElement {
  const styles = useStyles();
  const { unit } = useAllMessages().settings;
  const [page, loadPage] = useSelfCheckPage();
  const [isChecking, setChecking] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const { SelfCheckPage } = page;
  const isOver = isChecking && SelfCheckPage !== null;
  return (
    <>
      <div className={mergeClasses(styles.view, isOver && styles.hidden)}>
        <NotKeptBar />
        <div className={styles.parts}>
          <AsidePart />
          <Section title={unit.title}>
            <UnitForm onDone={() => undefined} />
          </Section>
          <OwnLibrary />
          <UnitLibraryPart />
          <SelfCheckPart
            page={page}
            button={(node) => {
              button.current = node;
            }}
            onOpen={() => {
              loadPage();
              setChecking(true);
            }}
          />
        </div>
      </div>
      {SelfCheckPage && (
        <SelfCheckPage
          isShown={isChecking}
          onBack={() => {
            flushSync(() => {
              setChecking(false);
            });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
