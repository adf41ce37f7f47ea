import { indexesOf, type KeyedRow } from './indexesOf';

/** Where a list is scrolled to: so many pixels below the top of a row, or above it (negative). */
export interface Place {
  readonly key: string;
  readonly offset: number;
}

/** Where the rows of a list stand, one below another. In CSS pixels; the height of a row is guessed until it is measured. */
export class RowLayout {
  private rows: readonly KeyedRow[] = [];
  private guess: (index: number) => number = () => 0;
  private readonly heights = new Map<string, number>();
  /** Of each row, and below the last one; empty where they have to be worked out anew. */
  private tops: readonly number[] = [];

  /**
   * There are other rows from now on.
   * @param guess how high the row at an index may be
   * @param place where the list is scrolled to
   * @returns where it is to be scrolled to, so that what is read stays where it is; undefined where nothing of it is left
   */
  setRows(
    rows: readonly KeyedRow[],
    guess: (index: number) => number,
    place: Place | undefined,
  ): Place | undefined {
    const { rows: oldRows } = this;
    const oldTops = this.allTops();
    this.rows = rows;
    this.guess = guess;
    this.tops = [];
    const indexes = indexesOf(rows);
    if (!place || indexes.has(place.key)) return place;
    const old = indexesOf(oldRows).get(place.key) ?? oldRows.length;
    const next = oldRows.findIndex(({ key }, index) => index > old && indexes.has(key));
    if (next < 0) return undefined;
    const above = (oldTops[next] ?? 0) - (oldTops[old] ?? 0);
    return { key: oldRows[next]?.key ?? '', offset: place.offset - above };
  }

  /** @returns whether that is another height than was known or guessed */
  setHeight(key: string, height: number): boolean {
    if (this.heights.get(key) === height) return false;
    this.heights.set(key, height);
    this.tops = [];
    return true;
  }

  /** Whether its height is no guess. */
  isMeasured(key: string): boolean {
    return this.heights.has(key);
  }

  /** How many rows there are. */
  get count(): number {
    return this.rows.length;
  }

  /** How high all rows are together. */
  get height(): number {
    return this.topOf(this.rows.length);
  }

  /** -1 where there is none. */
  indexOf(key: string): number {
    return indexesOf(this.rows).get(key) ?? -1;
  }

  /** The top of the row at an index; after the last one, its bottom. */
  topOf(index: number): number {
    return this.allTops()[index] ?? 0;
  }

  /** The row that stands at a height: the first one above all, the last one below. -1 where there are no rows. */
  indexAt(height: number): number {
    const tops = this.allTops();
    let low = 0;
    let high = this.rows.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((tops[middle] ?? 0) <= height) low = middle;
      else high = middle - 1;
    }
    return high;
  }

  /** What a list that is scrolled by so much shows first. */
  placeAt(scrolled: number): Place | undefined {
    const index = this.indexAt(scrolled);
    const row = this.rows[index];
    return row && { key: row.key, offset: scrolled - this.topOf(index) };
  }

  private allTops(): readonly number[] {
    if (this.tops.length > 0) return this.tops;
    const tops = [0];
    let top = 0;
    this.rows.forEach(({ key }, index) => {
      top += this.heights.get(key) ?? this.guess(index);
      tops.push(top);
    });
    this.tops = tops;
    return tops;
  }
}
