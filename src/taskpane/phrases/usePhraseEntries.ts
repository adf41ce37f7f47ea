import { useMemo } from 'react';
import { type ShelvedPhrase, phrasesOf } from '../shelf/entries';
import { useShelfState } from '../shelf/ShelfContext';

/**
 * All phrases; the same list as long as none of them has changed. Each time that something is liked or used, the clerk's
 * own library is read anew, with the same phrases in it.
 */
export function usePhraseEntries(): readonly ShelvedPhrase[] {
  const { content, own, unit } = useShelfState();
  const written = useMemo(() => JSON.stringify(own.phrases), [own.phrases]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is written is all that matters of the clerk's own
  return useMemo(() => phrasesOf({ content, own, unit }), [content, written, unit]);
}
