import { makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { indexAfterKey } from '../controls/rows/indexAfterKey';
import { rowOf, useVirtualRows } from '../controls/rows/useVirtualRows';
import { isComposing } from '../isComposing';

/** Which row is to take the focus. A new object each time that it is asked for. */
export interface RowFocus {
  readonly key: string;
  /** What in it, by its `data-` attribute: the entry itself, or what is done with it first. */
  readonly part?: 'entry' | 'action';
}

interface EntryListProps<R extends { readonly key: string }> {
  readonly label: string;
  readonly rows: readonly R[];
  /** About how high a row is, in CSS pixels, before it is measured. */
  readonly height: number;
  readonly focusRequest: RowFocus | undefined;
  /** What the list is shown for: where that changes, it is shown from its beginning. */
  readonly shownFor?: string;
  /**
   * What a row shows. What in it carries `data-entry` takes the row's focus and hears the arrows.
   * @param tabIndex of it and of the buttons beside it: the Tab key leads to one row alone
   */
  readonly children: (row: R, tabIndex: 0 | -1) => ReactNode;
  /** The arrows lead to a row, or (null) above the first one; so does a request for a row that is not there. */
  readonly onGo: (key: string | null) => void;
}

const useStyles = makeStyles({
  // Low enough for a pane of any height, and never so low that nothing can be read in it.
  scroller: {
    flex: '1 0 160px',
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowAnchor: 'none', // the list keeps its place by itself, in every browser
    position: 'relative',
  },
  room: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A list of any length, led through by the arrows: only the rows that can be seen are there, and the one at hand. */
export function EntryList<R extends { readonly key: string }>(props: EntryListProps<R>): ReactElement {
  const { label, rows, height, focusRequest, shownFor, children, onGo } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const indexOf = (key: string | undefined): number => rows.findIndex((row) => row.key === key);
  /** The row that had the focus last. */
  const [visited, setVisited] = useState<string>();
  const current = indexOf(visited) < 0 ? 0 : indexOf(visited);
  const virtual = useVirtualRows({
    rows,
    scroller,
    guess: () => height,
    overscan: 8,
    keep: () => [indexOf(focusRequest?.key), current],
  });

  useEffect(() => {
    if (rows[0]) virtual.scrollTo(rows[0].key, 'start');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only then, and before a request leads elsewhere
  }, [shownFor]);
  const granted = useRef<RowFocus>(undefined);
  // Once for each request, whatever else changes; a list that has just come has no rows yet, and is shown again with them.
  useEffect(() => {
    if (!focusRequest || focusRequest === granted.current) return;
    const { key, part = 'entry' } = focusRequest;
    const index = indexOf(key);
    const element = partIn(scroller.current, key, part);
    if (index >= 0 && !element) return; // it is there with the next rendering
    // To what is done with a row, which may be higher than the list, the browser scrolls by itself.
    if (index >= 0 && part === 'entry') virtual.scrollTo(key, 'auto');
    granted.current = focusRequest;
    if (element) element.focus({ preventScroll: part === 'entry' });
    else onGo(null);
  });

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.hasAttribute('data-entry') || isComposing(event)) return;
    const to = indexAfterKey(event.key, indexOf(rowOf(target)), rows.length - 1, virtual.pageFrom);
    if (to === undefined) return;
    event.preventDefault();
    onGo(rows[to]?.key ?? null);
  };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onKeyDown={press}
      onFocus={({ target }) => {
        setVisited(rowOf(target));
      }}
    >
      <div role="list" aria-label={label} className={styles.room} style={{ height: virtual.height }}>
        {virtual.items.map(({ index, top }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={row.key}
                {...virtual.attributesOf(index)}
                className={styles.row}
                style={{ transform: `translateY(${top}px)` }}
              >
                {children(row, index === current ? 0 : -1)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function partIn(list: HTMLElement | null, key: string, part: string): HTMLElement | null | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  return rows.find(({ dataset }) => dataset.row === key)?.querySelector<HTMLElement>(`[data-${part}]`);
}
