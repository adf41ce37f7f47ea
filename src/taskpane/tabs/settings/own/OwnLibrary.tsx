import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writeLibrary } from '../../../../library/own/writeLibrary';
import { NOTHING_PREFERRED, usePreferences } from '../../../app/preferences';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { Section } from '../Section';
import { changesOf, writePreferences } from './broughtPreferences';
import { ExportButton } from './ExportButton';
import { ImportPart } from './ImportPart';

const useStyles = makeStyles({
  help: { color: tokens.colorNeutralForeground2 },
  // The buttons stand side by side, what comes of them below.
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** The clerk's own library: how much is in it, and the ways out of it and into it. */
export function OwnLibrary(): ReactElement {
  const styles = useStyles();
  const { own: says } = useAllMessages().settings;
  const { own } = useLibraryState();
  const preferences = usePreferences();
  const { skeletons, phrases, favourites, rulesOff } = own;
  const isPlain = changesOf(NOTHING_PREFERRED, preferences).length === 0;
  return (
    <Section title={says.title} aside={says.counts(skeletons.length, phrases.length)}>
      <div className={styles.help}>{says.help}</div>
      <div className={styles.ways}>
        <ExportButton
          label={says.export}
          fileName={says.fileName}
          text={() => writeLibrary(own, isPlain ? undefined : writePreferences(preferences))}
          isEmpty={isPlain && skeletons.length + phrases.length + favourites.length + rulesOff.length === 0}
        />
        <ImportPart />
      </div>
    </Section>
  );
}
