import { useMemo } from 'react';
import { type LibraryPhrase, phrasesOf } from '../../libraryStore/entries';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';

/** All phrases; the same list as long as none of them has changed, whatever is liked or used. */
export function usePhraseEntries(): readonly LibraryPhrase[] {
  const { content, own, unit } = useLibraryState();
  const { phrases } = own;
  return useMemo(() => phrasesOf({ content, own: { phrases }, unit }), [content, phrases, unit]);
}
