import type { KeyedRow } from './indexesOf';
import { type Place, RowLayout } from './rowLayout';

/**
 * Where a row is to be brought to: to the top, or into sight by as little as that takes. Of one that is higher than the
 * room, its beginning is seen then; its end with `foot`.
 */
export type Align = 'start' | 'auto' | 'foot';

interface Aim {
  readonly key: string;
  readonly align: Align;
}

/** What stands around the rows. */
export interface Around {
  /** What holds the rows, where something else stands above them in what scrolls. */
  readonly room?: Element | null | undefined;
  /** How much at the bottom is hidden by what lies over it. */
  readonly below?: number;
}

/** Positions are whole pixels of a screen, which need not be whole CSS pixels. */
const SAME = 1;

/**
 * Rows in what scrolls over them. It is kept at its place, which is a row and not a number of pixels, whatever becomes of the
 * rows above; or it is on its way to a row, whose place is known for good when the rows around it are measured.
 */
export class ScrolledRows {
  readonly layout = new RowLayout();
  private rows: readonly KeyedRow[] = [];
  private place: Place | undefined;
  private aim: Aim | undefined;
  /** By how much the top of the rows is scrolled out of sight; negative where something stands above them. */
  private scrolled = 0;
  /** How much stands above the rows in what scrolls. */
  private lead = 0;
  /** How high the room is in which rows can be seen. */
  height = 0;
  private below = 0;
  /** The row that had the focus last: it stays there wherever the list is scrolled to. */
  focused: string | undefined;

  /** @param covered how much of the room at the top hides what lies below it */
  constructor(private readonly covered: number) {}

  setRows(rows: readonly KeyedRow[], guess: (index: number) => number): void {
    if (rows === this.rows) return;
    const { aim } = this;
    const isFirst = aim?.align === 'start' && aim.key === this.rows[0]?.key;
    const isAtStart = this.scrolled < SAME && (!aim || isFirst);
    this.rows = rows;
    this.place = this.layout.setRows(rows, guess, this.place);
    // A list that stands at its beginning stays there, though another row may be the first now.
    if (isAtStart) this.place = this.aim = undefined;
  }

  /** The row a page below the one at an index, or above it: at least the next one, and none beyond the ends. */
  pageFrom(index: number, step: 1 | -1): number {
    const { layout, height, covered } = this;
    const there = layout.indexAt(layout.topOf(index) + step * Math.max(0, height - covered));
    return Math.max(
      0,
      Math.min(step > 0 ? Math.max(there, index + 1) : Math.min(there, index - 1), layout.count - 1),
    );
  }

  /** The first and the last row that can be seen; from 0 to -1 where there are none. */
  get inSight(): readonly [first: number, last: number] {
    const { layout, scrolled, height } = this;
    return [Math.max(0, layout.indexAt(scrolled)), layout.indexAt(scrolled + height - SAME)];
  }

  /** From now on the list is on its way there. */
  goTo(key: string, align: Align): void {
    this.aim = { key, align };
  }

  /** Somebody has scrolled what the rows are in by so much. @returns whether other rows can be seen */
  takeScroll(top: number): boolean {
    const scrolled = top - this.lead;
    const before = this.inSight.join();
    if (Math.abs(scrolled - this.scrolled) >= SAME) this.aim = undefined;
    this.scrolled = scrolled;
    if (!this.aim) this.place = this.layout.placeAt(scrolled);
    return this.inSight.join() !== before;
  }

  /**
   * Scrolls to where the list is to be, as far as it is known and its room allows. Nothing happens where there is no room:
   * a hidden frame has none, and what is measured in it says nothing.
   * @param hasSettled whether all rows that are there have been measured, and the room is as high as they are
   * @returns whether other rows can be seen
   */
  scroll(element: Element, hasSettled: boolean, { room, below = 0 }: Around = {}): boolean {
    if (element.clientHeight === 0) return false;
    const before = this.inSight.join();
    this.height = element.clientHeight;
    this.below = below;
    const now = element.scrollTop;
    this.lead = room ? leadOf(element, room) : 0;
    const isAtEnd = now >= element.scrollHeight - element.clientHeight - SAME;
    // Somebody has scrolled, and the event is still to come; at the end the room may just have become lower.
    if (Math.abs(now - this.lead - this.scrolled) >= SAME && !isAtEnd) this.takeScroll(now);
    this.scrolled = now - this.lead;
    const wanted = this.wanted();
    if (Math.abs(wanted - this.scrolled) >= SAME) element.scrollTop = wanted + this.lead;
    this.scrolled = element.scrollTop - this.lead;
    const hasChanged = this.inSight.join() !== before;
    if (hasSettled && !hasChanged) {
      this.aim = undefined;
      this.place = this.layout.placeAt(this.scrolled);
    }
    return hasChanged;
  }

  private wanted(): number {
    const { layout, aim, place, scrolled } = this;
    if (aim && layout.indexOf(aim.key) >= 0) return this.aimed(layout.indexOf(aim.key), aim.align);
    if (place) return layout.topOf(layout.indexOf(place.key)) + place.offset;
    return scrolled;
  }

  private aimed(index: number, align: Align): number {
    const { layout, covered, scrolled } = this;
    const height = this.height - this.below;
    const top = layout.topOf(index);
    const bottom = layout.topOf(index + 1);
    const toTop = top - covered;
    const toBottom = bottom - height;
    if (align === 'foot' && toBottom > toTop) return toBottom;
    if (align !== 'start' && top >= scrolled + covered && bottom <= scrolled + height) return scrolled;
    // A row that is higher than the room is read from its top.
    return align === 'start' || scrolled > toTop || toBottom > toTop ? toTop : toBottom;
  }
}

/** How far below the beginning of what scrolls something in it begins. */
function leadOf(scroller: Element, inside: Element): number {
  const above = inside.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(above - scroller.clientTop + scroller.scrollTop);
}
