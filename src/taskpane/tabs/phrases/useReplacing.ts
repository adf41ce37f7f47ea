import { useMemo } from 'react';
import type { Phrase } from '../../../library/phrase';
import { phrasesOf } from '../../libraryStore/entries';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';

/** The phrases that have come in the place of one. */
export function useReplacing({ replacedBy }: Phrase): readonly Phrase[] {
  const libraryState = useLibraryState();
  return useMemo(
    () =>
      phrasesOf(libraryState)
        .map(({ phrase }) => phrase)
        .filter(({ id }) => replacedBy.includes(id)),
    [libraryState, replacedBy],
  );
}
