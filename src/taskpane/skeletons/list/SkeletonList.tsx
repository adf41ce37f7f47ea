import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { removeEntry } from '../../../library/own/edit';
import { AdviceView } from '../../AdviceView';
import { EntryList, type RowWish } from '../../find/EntryList';
import { SearchField } from '../../find/SearchField';
import { useFound } from '../../find/useFound';
import { useAllMessages } from '../../messages/all';
import { type ShelvedSkeleton, skeletonsOf } from '../../shelf/entries';
import { useShelf, useShelfState } from '../../shelf/ShelfContext';
import { idOf, skeletonFields } from '../derive/fields';
import { FILTERS, passes, type SkeletonFilter } from '../derive/filter';
import { useSkeletons } from '../SkeletonsContext';
import { SkeletonRow } from './SkeletonRow';

interface SkeletonListProps {
  readonly onEdit: (shelved: ShelvedSkeleton) => void;
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
  filters: { flexWrap: 'wrap' },
  nothing: { padding: tokens.spacingHorizontalM, flex: '1 0 auto' },
  keep: { flexShrink: 0, alignSelf: 'flex-start', marginInlineStart: tokens.spacingHorizontalM },
});

/** Everything that can be inserted: searched, narrowed down, ticked. */
export function SkeletonList({ onEdit, onKeepSelection }: SkeletonListProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding } = useAllMessages();
  const { session, state } = useSkeletons();
  const shelf = useShelf();
  const { content, own, unit } = useShelfState();
  const all = useMemo(() => skeletonsOf({ content, own, unit }), [content, own, unit]);
  const [filter, setFilter] = useState<SkeletonFilter>('section');
  const [query, setQuery] = useState('');
  const [wish, setWish] = useState<RowWish>();
  const field = useRef<HTMLElement | null>(null);
  const found = useFound(all, skeletonFields, idOf, query);
  // Who searches looks for it wherever it is.
  const isSearching = query.trim() !== '';
  const rows = found
    .filter(({ entry }) => isSearching || passes(entry, filter))
    .map((hit) => ({ ...hit, key: hit.entry.skeleton.id }));

  // What is no longer on the shelf is ticked no longer.
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
          field={(node) => {
            field.current = node;
          }}
          onSearch={setQuery}
          onEnter={() => {
            if (!first) return;
            const { id, kind } = first.entry.skeleton;
            session.tick(id, !state.ticked.has(id), kind === 'report');
          }}
          onDown={() => {
            if (first) setWish({ key: first.key });
          }}
        />
        <RadioGroup
          layout="horizontal"
          className={styles.filters}
          aria-label={says.filters}
          value={filter}
          disabled={isSearching}
          onChange={(_event, { value }) => {
            setFilter(value as SkeletonFilter);
          }}
        >
          {FILTERS.map((each) => (
            <Radio key={each} value={each} label={says.filter[each]} />
          ))}
        </RadioGroup>
      </div>
      {rows.length > 0 ? (
        <EntryList
          label={says.list}
          rows={rows}
          height={ROW_HEIGHT}
          wish={wish}
          shownFor={`${filter} ${query}`}
          onGo={(key) => {
            if (key === null) field.current?.focus();
            else setWish({ key });
          }}
        >
          {({ entry, match }) => (
            <SkeletonRow
              shelved={entry}
              match={match}
              onEdit={() => {
                onEdit(entry);
              }}
              onRemove={() => {
                shelf.change((library) => removeEntry(library, entry.skeleton.id));
                session.removed(entry.skeleton);
              }}
            />
          )}
        </EntryList>
      ) : (
        <div className={styles.nothing} role="status">
          <AdviceView
            says={isSearching ? finding.nothingFound : filter === 'unit' ? says.nothingUnit : says.nothingOwn}
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
