import { useDeferredValue, useMemo } from 'react';
import type { Phrase } from '../../../library/phrase';
import { phraseOf } from '../../../library/phrases/phraseOf';
import { phraseFields } from '../../../library/search/phraseFields';
import type { Fields } from '../../../library/search/searchIndex';
import { useFound } from '../../shared/find/useFound';
import { useNow } from '../../shared/useNow';
import type { LibraryPhrase } from '../../libraryStore/entries';
import { type Row, rowsOf } from './derive/rows';
import { chosenOf } from './derive/views';
import { usePhrases } from './PhrasesContext';

/** Nobody has so long a phrase to be looked up. */
const LONGEST_LOOKED_UP = 60;

/** What the list shows. */
export interface Shown {
  readonly rows: readonly Row[];
  /** How many were found, without what is selected in the report. */
  readonly found: number;
  /** The first of what was found. */
  readonly best: Row | undefined;
  /** Whether something is searched for. */
  readonly isSearching: boolean;
  /** What is searched for in it. */
  readonly asked: string;
  /** The list is that of what stands in the search field, and not of what stood there before. */
  readonly isSettled: boolean;
  /** Whether what is selected in the report is a phrase. */
  readonly isKnown: boolean;
}

/** The rows of the list, of all phrases that there are. */
export function useRows(entries: readonly LibraryPhrase[]): Shown {
  const { browser, selection } = usePhrases();
  const { query, choice, linked } = useNow(browser);
  const { text } = useNow(selection);
  const hits = useFound(entries, fieldsOf, idOf, query);
  const asked = useDeferredValue(query); // as the hits are
  const isSearching = asked.trim() !== '';
  const found = useMemo(() => (isSearching ? hits : chosenOf(hits, choice)), [hits, isSearching, choice]);
  const selected = useMemo(() => selectedIn(text, entries), [text, entries]);
  const shown = useMemo(() => {
    const to = entries.find(({ phrase }) => phrase.id === linked?.id);
    return rowsOf(selected, found, linked && to && { ...linked, entry: to }, !isSearching);
  }, [selected, found, linked, entries, isSearching]);
  return {
    ...shown,
    found: found.length,
    isSearching,
    asked,
    isSettled: asked === query,
    isKnown: selected.length > 0,
  };
}

function selectedIn(text: string, entries: readonly LibraryPhrase[]) {
  if (text.length > LONGEST_LOOKED_UP) return [];
  const byPhrase = new Map(entries.map((entry): [Phrase, LibraryPhrase] => [entry.phrase, entry]));
  return phraseOf(text, [...byPhrase.keys()]).flatMap((match) => {
    const entry = byPhrase.get(match.phrase);
    return entry ? { ...match, entry } : [];
  });
}

function fieldsOf({ phrase }: LibraryPhrase): Fields {
  return phraseFields(phrase);
}

function idOf({ phrase }: LibraryPhrase): string {
  return phrase.id;
}
