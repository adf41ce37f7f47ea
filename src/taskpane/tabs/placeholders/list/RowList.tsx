import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '../../../app/messages/language';
import { indexAfterKey } from '../../../shared/controls/rows/indexAfterKey';
import type { Align } from '../../../shared/controls/rows/scrolledRows';
import { rowOf, useVirtualRows } from '../../../shared/controls/rows/useVirtualRows';
import { fieldOf, indexOfRow, type Row } from '../derive/rows';
import type { FocusRequest } from '../state';
import { useSession, useTab } from '../SessionContext';
import { RowView } from './RowView';

/** About how high the rows are, in CSS pixels, before they are measured. */
const HEIGHT: Readonly<Record<Row['type'], number>> = {
  names: 28,
  name: 33,
  heading: 28,
  sentence: 53,
  fold: 32,
  unsure: 71,
  dismissed: 71,
};

/** Room below the last row, so that it can be scrolled clear of a notice, which lies over the bottom. */
const CLEAR = 72;

interface RowListProps {
  /** What the list scrolls in where it does not scroll itself: in a low pane, the tab. */
  readonly outer: HTMLElement | undefined;
}

const useStyles = makeStyles({
  list: { flexGrow: 1, position: 'relative' },
  scroller: {
    flexBasis: 0,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    overflowAnchor: 'none', // the list keeps its place by itself, in every browser
  },
  room: { position: 'relative', width: '100%' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
  sticky: { position: 'sticky', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/**
 * The list. Only the rows that can be seen are there, and the current one: a report may have thousands. It is one stop of the
 * Tab key, at the row that had the focus last; from there the arrows, Home, End, PageUp and PageDown lead to others.
 */
export function RowList({ outer }: RowListProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const { rows } = view;
  const own = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const scroller = useMemo(() => (outer ? { current: outer } : own), [outer]);
  const [focused, setFocused] = useState('');

  const openKey = state.current === undefined ? state.currentName : fieldOf(state.current);
  const open = openKey === undefined ? -1 : indexOfRow(rows, openKey);
  const focus = state.focus ? indexOfRow(rows, state.focus.row) : -1;
  const stop = [indexOfRow(rows, focused), open, rows.findIndex(isStep)].find((index) => index >= 0);

  const virtual = useVirtualRows({
    rows,
    scroller,
    room,
    guess: (index) => HEIGHT[rows[index]?.type ?? 'sentence'],
    overscan: 6,
    keep: (first) => [headingAbove(rows, first), open, focus, stop ?? -1], // `focus` while the list scrolls there, too
    covered: HEIGHT.heading, // by the heading that sticks to the top
    below: state.notice ? CLEAR : 0,
  });
  const sticky = headingAbove(rows, virtual.first);

  // Only when another row becomes the current one, or is to take the focus: else the list would jump back under the
  // hands of who scrolls.
  const openRow = rows[open]?.key;
  useEffect(() => {
    if (openRow !== undefined) virtual.scrollTo(openRow, 'auto');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [openKey]);
  useEffect(() => {
    const row = rows[focus];
    if (!state.focus || !row) return;
    virtual.scrollTo(row.key, alignOf(row, state.focus));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [state.focus]);
  // A notice must not lie over the field that has the focus.
  useEffect(() => {
    if (state.notice && state.focusedRow !== undefined && openRow !== undefined)
      virtual.scrollTo(openRow, 'auto');
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it comes
  }, [state.notice]);

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.hasAttribute('data-entry')) return;
    const at = indexOfRow(rows, rowOf(target) ?? '');
    const to = indexAfterKey(event.key, at, rows.length - 1, virtual.pageFrom);
    if (to === undefined) return;
    event.preventDefault();
    const row = rowNear(rows, to, to > at ? 1 : -1) ?? rowNear(rows, to, to > at ? -1 : 1);
    if (row) session.focusRow(row.key);
  };
  return (
    <div
      ref={own}
      className={mergeClasses(styles.list, !outer && styles.scroller)}
      onMouseDown={onlyOnce}
      onKeyDown={press}
      onFocus={({ target }) => {
        setFocused(rowOf(target) ?? '');
      }}
    >
      <div
        ref={room}
        role="list"
        aria-label={says.list}
        className={styles.room}
        style={{ height: virtual.height + CLEAR }}
      >
        {virtual.items.map(({ index, top }) => {
          const row = rows[index];
          const isSticky = index === sticky;
          return (
            row && (
              <div
                key={row.key}
                {...virtual.attributesOf(index)}
                className={mergeClasses(styles.row, isSticky && styles.sticky)}
                style={isSticky ? undefined : { transform: `translateY(${top}px)` }}
              >
                <RowView row={row} isStop={index === stop} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** A group that was unfolded goes to the top; of a sentence that is higher than the list, what is seen is its field. */
function alignOf(row: Row, { row: key, isRow }: FocusRequest): Align {
  if (row.type === 'fold' && !isRow) return 'start';
  return row.type === 'sentence' && key !== row.key ? 'foot' : 'auto';
}

/** The second press of a double click lands on what has come there meanwhile, and would take the focus along. */
function onlyOnce(event: MouseEvent): void {
  if (event.detail > 1 && !(event.target instanceof HTMLInputElement)) event.preventDefault();
}

/** Whether the arrows stop at a row: at all but headings. */
function isStep(row: Row): boolean {
  return row.type !== 'heading' && row.type !== 'names';
}

/** The row at an index, or the next one in a direction, at which the arrows stop. */
function rowNear(rows: readonly Row[], index: number, step: 1 | -1): Row | undefined {
  for (let at = index; at >= 0 && at < rows.length; at += step) {
    const row = rows[at];
    if (row && isStep(row)) return row;
  }
  return undefined;
}

/** The heading under which the row at an index stands. */
function headingAbove(rows: readonly Row[], index: number): number {
  for (let at = index; at >= 0; at--) {
    const type = rows[at]?.type;
    if (type === 'heading' || type === 'names') return at;
    if (type !== 'sentence' && type !== 'name') return -1;
  }
  return -1;
}
