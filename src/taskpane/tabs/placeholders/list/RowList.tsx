import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type ReactElement, useEffect, useRef } from 'react';
import { useMessages } from '../../../app/messages/language';
import { type Row, rowOf } from '../derive/rows';
import { useTab } from '../SessionContext';
import { RowView } from './RowView';

/** About how high the rows are, in CSS pixels, before they are measured. */
const HEIGHT: Readonly<Record<Row['type'], number>> = {
  name: 96,
  heading: 36,
  entry: 57,
  fold: 44,
  unsure: 93,
  dismissed: 93,
};

const useStyles = makeStyles({
  // Low enough for a pane of any height, and never so low that nothing can be read in it.
  scroller: { flex: '1 0 200px', overflowY: 'auto', overflowX: 'hidden', position: 'relative' },
  room: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  sticky: { position: 'sticky', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The list. Only the rows that can be seen are there, and the current one: a report may have thousands. */
export function RowList(): ReactElement {
  const styles = useStyles();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const { rows } = view;
  const scroller = useRef<HTMLDivElement>(null);

  const current = state.current === undefined ? -1 : indexOf(rows, rowOf(state.current));
  const focus = state.focus ? indexOf(rows, state.focus.row) : -1;
  const sticky = useRef(-1);
  // The row that has the focus, or is to have it, must not go away with it: not while the list scrolls there, nor when
  // somebody scrolls on.
  const focused = useRef<string>(undefined);
  if (state.focus) focused.current = state.focus.row;
  const kept = focused.current === undefined ? -1 : indexOf(rows, focused.current);

  // eslint-disable-next-line react-hooks/incompatible-library -- the React Compiler, which is not used, would skip this
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHT[rows[index]?.type ?? 'entry'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    anchorTo: 'end', // what is being read stays where it is when rows above it come or go
    scrollPaddingStart: HEIGHT.heading, // the heading that sticks to the top hides nothing
    rangeExtractor: (range) => {
      sticky.current = headingAbove(rows, range.startIndex);
      const shown = new Set([...defaultRangeExtractor(range), sticky.current, current, kept]);
      return [...shown].filter((index) => index >= 0).sort((a, b) => a - b);
    },
  });

  // Only when another row becomes the current one, or is to take the focus: else the list would jump back under the
  // hands of who scrolls.
  useEffect(() => {
    if (current >= 0) virtualizer.scrollToIndex(current, { align: 'auto' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [state.current]);
  useEffect(() => {
    if (focus < 0) return;
    virtualizer.scrollToIndex(focus, { align: rows[focus]?.type === 'fold' ? 'start' : 'auto' });
    scroller.current?.scrollIntoView({ block: 'nearest' }); // in a low pane the list itself may be out of sight
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [state.focus]);

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onFocus={({ target }) => {
        focused.current = target.closest<HTMLElement>('[data-row]')?.dataset.row;
      }}
      onMouseDown={onlyOnce}
    >
      <div
        role="list"
        aria-label={says.list}
        className={styles.room}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          const isSticky = index === sticky.current;
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                role="listitem"
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                data-index={index}
                data-row={row.key}
                className={mergeClasses(styles.row, isSticky && styles.sticky)}
                style={isSticky ? undefined : { transform: `translateY(${start}px)` }}
              >
                <RowView row={row} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** The second press of a double click lands on what has come there meanwhile, and would take the focus along. */
function onlyOnce(event: MouseEvent): void {
  if (event.detail > 1 && !(event.target instanceof HTMLInputElement)) event.preventDefault();
}

function indexOf(rows: readonly Row[], key: string): number {
  return rows.findIndex((row) => row.key === key);
}

/** The heading under which the row at an index stands. */
function headingAbove(rows: readonly Row[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const type = rows[at]?.type;
    if (type === 'heading') return at;
    if (type !== 'entry') return -1;
  }
  return -1;
}
