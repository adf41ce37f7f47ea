import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type MouseEvent, type ReactElement, useEffect, useRef } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useVirtualRows } from '../../../shared/controls/rows/useVirtualRows';
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
  scroller: {
    flex: '1 0 200px',
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowAnchor: 'none', // the list keeps its place by itself, in every browser
    position: 'relative',
  },
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

  const virtual = useVirtualRows({
    rows,
    scroller,
    guess: (index) => HEIGHT[rows[index]?.type ?? 'entry'],
    overscan: 6,
    keep: (first) => [headingAbove(rows, first), current, focus], // `focus` while the list scrolls there, too
    covered: HEIGHT.heading, // by the heading that sticks to the top
  });
  const sticky = headingAbove(rows, virtual.first);

  // Only when another row becomes the current one, or is to take the focus: else the list would jump back under the
  // hands of who scrolls.
  useEffect(() => {
    if (state.current !== undefined) virtual.scrollTo(rowOf(state.current), 'auto');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [state.current]);
  useEffect(() => {
    if (!state.focus || focus < 0) return;
    virtual.scrollTo(state.focus.row, rows[focus]?.type === 'fold' ? 'start' : 'auto');
    scroller.current?.scrollIntoView({ block: 'nearest' }); // in a low pane the list itself may be out of sight
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [state.focus]);

  return (
    <div ref={scroller} className={styles.scroller} onMouseDown={onlyOnce}>
      <div role="list" aria-label={says.list} className={styles.room} style={{ height: virtual.height }}>
        {virtual.items.map(({ index, top }) => {
          const row = rows[index];
          const isSticky = index === sticky;
          return (
            row && (
              <div
                key={row.key}
                ref={virtual.measured}
                role="listitem"
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                data-row={row.key}
                className={mergeClasses(styles.row, isSticky && styles.sticky)}
                style={isSticky ? undefined : { transform: `translateY(${top}px)` }}
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
