import type { ReactElement } from 'react';
import { writeLibrary } from '../../../../library/own/writeLibrary';
import { useAllMessages } from '../../../app/messages/all';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { Section } from '../Section';
import { ExportButton } from './ExportButton';
import { ImportPart } from './ImportPart';

/** The clerk's own library: how much is in it, and the ways out of it and into it. */
export function OwnLibrary(): ReactElement {
  const { own: says } = useAllMessages().settings;
  const { own } = useLibraryState();
  const { skeletons, phrases, favourites } = own;
  return (
    <Section title={says.title}>
      <div>{says.counts(skeletons.length, phrases.length)}</div>
      <div>{says.help}</div>
      <ExportButton
        label={says.export}
        fileName={says.fileName}
        text={() => writeLibrary(own)}
        isEmpty={skeletons.length + phrases.length + favourites.length === 0}
      />
      <ImportPart />
    </Section>
  );
}
