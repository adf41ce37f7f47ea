import {
  type RefCallback,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { KeyedRow } from './indexesOf';
import { type Align, ScrolledRows } from './scrolledRows';

interface VirtualRowsOptions {
  readonly rows: readonly KeyedRow[];
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** What holds the rows, where something else stands above them in what scrolls. */
  readonly room?: RefObject<HTMLElement | null>;
  /** About how high the row at an index is, in CSS pixels, before it is measured. */
  readonly guess: (index: number) => number;
  /** How many rows more than can be seen are there, above and below. */
  readonly overscan: number;
  /** Rows that are there although they cannot be seen; -1 is none. @param first the first one that can be seen */
  readonly keep: (first: number) => readonly number[];
  /** How much of the room at the top hides what lies below it; what it is at first counts. */
  readonly covered?: number;
  /** How much of it at the bottom is hidden now by what lies over it. */
  readonly below?: number;
}

interface RowAttributes {
  readonly ref: RefCallback<HTMLElement>;
  readonly role: 'listitem';
  readonly 'aria-setsize': number;
  readonly 'aria-posinset': number;
  /** Its key. */
  readonly 'data-row': string | undefined;
}

interface VirtualRows {
  /** The rows that are to be there, in their order, and how far each is from the top of all. */
  readonly items: readonly { readonly index: number; readonly top: number }[];
  /** For the element of the row at an index: what makes it one of the list, and has it measured. */
  readonly attributesOf: (index: number) => RowAttributes;
  /** The first row that can be seen. */
  readonly first: number;
  /** How high all rows are together. */
  readonly height: number;
  readonly scrollTo: (key: string, align: Align) => void;
  /** The row a page below the one at an index, or above it. */
  readonly pageFrom: (index: number, step: 1 | -1) => number;
}

/**
 * Of a list of any length, the rows that can be seen, some around them, and the one that has the focus. They may have any
 * height and change it; what is read stays where it is when rows above it come, go, or turn out to be of another height.
 */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { rows, scroller, room, guess, overscan, keep, covered = 0, below = 0 } = options;
  const [list] = useState(() => new ScrolledRows(covered));
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  list.setRows(rows, guess);

  const elements = useRef(new Set<HTMLElement>());
  const observer = useRef<ResizeObserver>(undefined);
  // In a frame that is hidden everything is 0 high, which is no height to remember.
  const measure = (): boolean =>
    scroller.current?.clientHeight !== 0 &&
    [...elements.current]
      .map((element) => list.layout.setHeight(element.dataset.row ?? '', element.offsetHeight))
      .includes(true);
  // After each change: rows that have just come are measured, and the list is kept at its place or brought on its way.
  useLayoutEffect(() => {
    const isOtherwise = measure();
    const seesOthers =
      scroller.current && list.scroll(scroller.current, !isOtherwise, { room: room?.current, below });
    if (isOtherwise || seesOthers) refresh();
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    // At once, both times: what comes into sight would be blank for a frame, what has grown would be seen to jump.
    const follow = (): void => {
      if (list.takeScroll(element.scrollTop)) flushSync(refresh);
    };
    const focus = ({ target }: FocusEvent): void => {
      list.focused = target instanceof Element ? rowOf(target) : undefined;
    };
    const resizes = new ResizeObserver(() => {
      if (measure() || list.height !== element.clientHeight) flushSync(refresh);
    });
    observer.current = resizes;
    for (const each of [element, ...elements.current]) resizes.observe(each);
    element.addEventListener('scroll', follow, { passive: true });
    element.addEventListener('focusin', focus);
    return () => {
      resizes.disconnect();
      element.removeEventListener('scroll', follow);
      element.removeEventListener('focusin', focus);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `measure` asks for what is there when it is called
  }, [list, scroller]);
  const measured = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const all = elements.current;
    all.add(element);
    observer.current?.observe(element);
    return () => {
      all.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);

  const scrollTo = useCallback(
    (key: string, align: Align) => {
      list.goTo(key, align);
      refresh();
    },
    [list],
  );
  const [first, last] = list.inSight;
  const indexes = new Set([...keep(first), list.layout.indexOf(list.focused ?? '')]);
  for (let index = first - overscan; index <= last + overscan; index++) indexes.add(index);
  return {
    items: [...indexes]
      .filter((index) => index >= 0 && index < rows.length)
      .sort((a, b) => a - b)
      .map((index) => ({ index, top: list.layout.topOf(index) })),
    attributesOf: (index) => ({
      ref: measured,
      role: 'listitem',
      'aria-setsize': rows.length,
      'aria-posinset': index + 1,
      'data-row': rows[index]?.key,
    }),
    first,
    height: list.layout.height,
    scrollTo,
    pageFrom: (index, step) => list.pageFrom(index, step),
  };
}

/** The key of the row that an element stands in. */
export function rowOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-row]')?.dataset.row;
}
