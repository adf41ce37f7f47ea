import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { removeEntry } from '../../../../library/own/edit';
import { AdviceView } from '../../../shared/AdviceView';
import { Button } from '../../../shared/controls/Button';
import { EntryList, type RowFocus } from '../../../shared/find/EntryList';
import { ListHead } from '../../../shared/find/ListHead';
import { SearchField } from '../../../shared/find/SearchField';
import { useFound } from '../../../shared/find/useFound';
import { Views } from '../../../shared/find/Views';
import { Icon } from '../../../shared/Icon';
import { useAllMessages } from '../../../app/messages/all';
import { type LibrarySkeleton, skeletonsOf } from '../../../libraryStore/entries';
import { useLibraryStore, useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { idOf, skeletonFields } from '../derive/fields';
import { filtered, WAYS } from '../derive/filter';
import { isEmpty } from '../state';
import { useSkeletons } from '../SkeletonsContext';
import { LastYearStart } from '../lastYear/LastYearStart';
import { SkeletonRow } from './SkeletonRow';
import { SourceSelect } from './SourceSelect';

interface SkeletonListProps {
  /** Takes the search field. */
  readonly field: RefCallback<HTMLElement>;
  readonly onEdit: (entry: LibrarySkeleton) => void;
  readonly onKeepSelection: () => void;
}

const ROW_HEIGHT = 37;

const useStyles = makeStyles({
  // It takes the room that the list would.
  nothing: { padding: tokens.spacingHorizontalM, flex: '1 0 auto' },
  keep: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  begin: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Everything that can be inserted: searched, narrowed down, ticked. */
export function SkeletonList({ field, onEdit, onKeepSelection }: SkeletonListProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const { way = 'section', from } = state;
  const kind = way === 'lastYear' ? null : way;
  const libraryStore = useLibraryStore();
  const { content, own, unit, settings } = useLibraryState();
  const all = useMemo(() => skeletonsOf({ content, own, unit }, settings), [content, own, unit, settings]);
  const [query, setQuery] = useState('');
  const [focusRequest, setFocusRequest] = useState<RowFocus>();
  const found = useFound(all, skeletonFields, idOf, query);
  // Who searches looks for it wherever it is.
  const isSearching = query.trim() !== '';
  const asked = useDeferredValue(query); // as what is found
  const isSettled = asked === query;
  const shown = isSearching ? found : kind === null ? [] : filtered(found, kind, from, own);
  const rows = shown.map((hit) => ({ ...hit, key: hit.entry.skeleton.id }));

  // What is no longer in the library is ticked no longer.
  useEffect(() => {
    session.forget(new Set(all.map(idOf)));
  }, [all, session]);
  const [first] = rows;
  const choose = (choice: Parameters<typeof session.choose>[0]): void => {
    session.choose(choice);
    setFocusRequest(undefined);
  };
  return (
    <>
      <ListHead
        views={
          <Views
            label={says.ways}
            of={WAYS}
            labels={says.way}
            chosen={way}
            isDisabled={isSearching}
            onChoose={(each) => {
              choose({ way: each });
            }}
          />
        }
        {...(kind !== null && {
          narrow: (
            <SourceSelect
              from={from}
              isDisabled={isSearching}
              onChoose={(each) => {
                choose({ from: each });
              }}
            />
          ),
          search: (
            <SearchField
              label={says.search}
              placeholder={says.searchHint}
              query={query}
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
          ),
        })}
      />
      {kind !== null && isEmpty(state) && !isSearching && (
        <div className={styles.begin}>{says.begin[kind]}</div>
      )}
      {kind === null ? (
        <LastYearStart />
      ) : rows.length > 0 ? (
        <EntryList
          label={says.list}
          rows={rows}
          height={ROW_HEIGHT}
          focusRequest={focusRequest}
          shownFor={`${kind} ${from} ${asked}`}
          onGo={(key) => {
            if (key === null) toField();
            else setFocusRequest({ key });
          }}
        >
          {({ entry, match }, tabIndex) => (
            <SkeletonRow
              entry={entry}
              match={match}
              tabIndex={tabIndex}
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
          <AdviceView says={isSearching || from === 'all' ? finding.nothingFound : says.nothing[from]} />
        </div>
      )}
      {kind !== null && from === 'own' && !isSearching && (
        <div className={styles.keep}>
          <Button icon={<Icon name="add" />} onClick={onKeepSelection}>
            {says.keepSelection}
          </Button>
        </div>
      )}
    </>
  );
}
