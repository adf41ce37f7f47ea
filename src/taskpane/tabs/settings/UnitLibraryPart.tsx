import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { RefusalList } from './refusals/RefusalList';
import { Section } from './Section';

/** What the unit's library has brought, and what in it could not be used. */
export function UnitLibraryPart(): ReactElement {
  const { unitLibrary: says } = useAllMessages().settings;
  const { library, refused } = useLibraryState().unit;
  const [skeletons, phrases] = [library.skeletons.length, library.phrases.length];
  const isThere = skeletons + phrases + library.rulesOff.length + refused.length > 0;
  return (
    <Section title={says.title} {...(isThere && { aside: says.counts(skeletons, phrases) })}>
      <div>{isThere ? says.marked : says.none}</div>
      {refused.length > 0 && (
        <>
          <div>{says.skipped(refused.length)}</div>
          <RefusalList refused={refused} />
        </>
      )}
    </Section>
  );
}
