import type { ReactElement, RefCallback } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { ListHead } from '../../shared/find/ListHead';
import { SearchField } from '../../shared/find/SearchField';
import { Views } from '../../shared/find/Views';
import { useNow } from '../../shared/useNow';
import type { LibraryPhrase } from '../../libraryStore/entries';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { VIEWS } from './derive/views';
import { GroupSelect } from './GroupSelect';
import { usePhrases } from './PhrasesContext';
import type { Shown } from './useRows';

interface HeadProps {
  readonly entries: readonly LibraryPhrase[];
  readonly shown: Shown;
  /** Takes the search field. */
  readonly field: RefCallback<HTMLElement>;
}

/** The head of the tab: what is looked at, and what is looked for. */
export function Head({ entries, shown, field }: HeadProps): ReactElement {
  const { phrases: says } = useAllMessages();
  const { browser } = usePhrases();
  const { own } = useLibraryState();
  const { choice, query } = useNow(browser);
  const { rows, isSearching } = shown;
  return (
    <ListHead
      views={
        <Views
          label={says.views}
          of={VIEWS}
          labels={says.view}
          chosen={choice.view}
          isDisabled={isSearching}
          onChoose={(view) => {
            browser.show(view, own);
          }}
        />
      }
      narrow={<GroupSelect entries={entries} isDisabled={isSearching} />}
      search={
        <SearchField
          label={says.search}
          placeholder={says.searchHint}
          query={query}
          field={field}
          onSearch={(typed) => {
            browser.search(typed);
          }}
          onEnter={() => {
            browser.set({ entered: query });
          }}
          onDown={() => {
            const [first] = rows;
            if (first) browser.go(first.key);
          }}
        />
      }
    />
  );
}
