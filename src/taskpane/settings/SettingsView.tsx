import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../messages/all';
import { AsidePart } from './AsidePart';
import { NotKeptBar } from '../shelf/NotKeptBar';
import { OwnLibrary } from './own/OwnLibrary';
import { Section } from './Section';
import { UnitForm } from './UnitForm';
import { UnitLibraryPart } from './UnitLibraryPart';

const useStyles = makeStyles({
  view: { flex: 1, minHeight: 0, overflowY: 'auto' },
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
  return (
    <div className={styles.view}>
      <NotKeptBar />
      <div className={styles.parts}>
        <AsidePart />
        <Section title={unit.title}>
          <UnitForm onDone={() => undefined} />
        </Section>
        <OwnLibrary />
        <UnitLibraryPart />
      </div>
    </div>
  );
}
