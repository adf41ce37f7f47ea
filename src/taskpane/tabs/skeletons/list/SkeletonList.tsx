import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { removeEntry } from '../../../../library/own/edit';
import { AdviceView } from '../../../shared/AdviceView';
import { EntryList, type RowFocus } from '../../../shared/find/EntryList';
import { SearchField } from '../../../shared/find/SearchField';
import { useFound } from '../../../shared/find/useFound';
import { useAllMessages } from '../../../app/messages/all';
import { type LibrarySkeleton, skeletonsOf } from '../../../libraryStore/entries';
import { useLibraryStore, useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { idOf, skeletonFields } from '../derive/fields';
import { filtered, FILTERS, type SkeletonFilter } from '../derive/filter';
import { useSkeletons } from '../SkeletonsContext';
import { SkeletonRow } from './SkeletonRow';

interface SkeletonListProps {
  /** Takes the search field. */
  readonly field: RefCallback<HTMLElement>;
  readonly onEdit: (entry: LibrarySkeleton) => void;
  readonly onKeepSelection: () => void;
}

const ROW_HEIGHT = 40;

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    flexShrink: 0,
  },
  filters: { display: 'flex', flexWrap: 'wrap' },
  filter: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  nothing: { padding: tokens.spacingHorizontalM, flex: '1 0 auto' },
  keep: { flexShrink: 0, alignSelf: 'flex-start', marginInlineStart: tokens.spacingHorizontalM },
});

/** Everything that can be inserted: searched, narrowed down, ticked. */
export function SkeletonList({ field, onEdit, onKeepSelection }: SkeletonListProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const { content, own, unit, settings } = useLibraryState();
  const all = useMemo(() => skeletonsOf({ content, own, unit }, settings), [content, own, unit, settings]);
  const [filter, setFilter] = useState<SkeletonFilter>('section');
  const [query, setQuery] = useState('');
  const [focusRequest, setFocusRequest] = useState<RowFocus>();
  const found = useFound(all, skeletonFields, idOf, query);
  // Who searches looks for it wherever it is.
  const isSearching = query.trim() !== '';
  const asked = useDeferredValue(query); // as what is found
  const isSettled = asked === query;
  const shown = isSearching ? found : filtered(found, filter, own);
  const rows = shown.map((hit) => ({ ...hit, key: hit.entry.skeleton.id }));

  // What is no longer in the library is ticked no longer.
  useEffect(() => {
    session.forget(new Set(all.map(idOf)));
  }, [all, session]);
  const [first] = rows;
  return (
    <>
      <div className={styles.top}>
        <SearchField
          label={says.search}
          placeholder={says.searchHint}
          field={field}
          onSearch={(typed) => {
            setQuery(typed);
            setFocusRequest(undefined);
          }}
          onEnter={() => {
            // What was typed last may not be looked for yet: then what is first is not what is meant.
            if (!first || !isSearching || !isSettled) return;
            const { skeleton } = first.entry;
            session.tick(skeleton, !state.ticked.has(skeleton.id));
          }}
          onDown={() => {
            if (first) setFocusRequest({ key: first.key });
          }}
        />
        <div role="group" aria-label={says.filters} className={styles.filters}>
          {FILTERS.map((each) => (
            <ToggleButton
              key={each}
              appearance="subtle"
              className={styles.filter}
              checked={filter === each}
              disabled={isSearching}
              onClick={() => {
                setFilter(each);
                setFocusRequest(undefined);
              }}
            >
              {says.filter[each]}
            </ToggleButton>
          ))}
        </div>
      </div>
      {rows.length > 0 ? (
        <EntryList
          label={says.list}
          rows={rows}
          height={ROW_HEIGHT}
          focusRequest={focusRequest}
          shownFor={`${filter} ${asked}`}
          onGo={(key) => {
            if (key === null) toField();
            else setFocusRequest({ key });
          }}
        >
          {({ entry, match }) => (
            <SkeletonRow
              entry={entry}
              match={match}
              onEdit={() => {
                onEdit(entry);
              }}
              onRemove={() => {
                session.removed(entry.skeleton, own);
                libraryStore.change((library) => removeEntry(library, entry.skeleton.id));
                toField();
              }}
            />
          )}
        </EntryList>
      ) : (
        <div className={styles.nothing} role="status">
          <AdviceView
            says={
              isSearching || filter === 'report' || filter === 'section'
                ? finding.nothingFound
                : says.nothing[filter]
            }
          />
        </div>
      )}
      {filter === 'own' && !isSearching && (
        <Button appearance="subtle" className={styles.keep} onClick={onKeepSelection}>
          {says.keepSelection}
        </Button>
      )}
    </>
  );
}
