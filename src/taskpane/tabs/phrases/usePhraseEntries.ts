import { useMemo } from 'react';
import { type ShelvedPhrase, phrasesOf } from '../../libraryStore/entries';
import { useShelfState } from '../../libraryStore/LibraryStoreContext';

/** All phrases; the same list as long as none of them has changed, whatever is liked or used. */
export function usePhraseEntries(): readonly ShelvedPhrase[] {
  const { content, own, unit } = useShelfState();
  const { phrases } = own;
  return useMemo(() => phrasesOf({ content, own: { phrases }, unit }), [content, phrases, unit]);
}
