/**
 * Where a key leads in a list of rows: the arrows, Home, End, PageUp and PageDown.
 * @param at the row that has the focus
 * @param last the last row
 * @param pageFrom the row that is a page below a row, or above it
 * @returns the row; -1 above the first one; undefined for another key
 */
export function indexAfterKey(
  key: string,
  at: number,
  last: number,
  pageFrom: (index: number, step: 1 | -1) => number,
): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return pageFrom(at, 1);
    case 'PageUp':
      return pageFrom(at, -1);
    default:
      return undefined;
  }
}
