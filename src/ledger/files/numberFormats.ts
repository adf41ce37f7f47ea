import { readXml } from './xml';

/** What a cell's number stands for, as its format shows it. */
export type Shown = 'number' | 'percent' | 'date';

/** Formats that need no writing out (ECMA-376, part 1, 18.8.30), with those of the Chinese versions. */
const PERCENT = new Set([9, 10]);
const DATE_RANGES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

function shownBy(code: string): Shown {
  // What is quoted or in brackets is text, a colour or a language.
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (signs.includes('%')) return 'percent';
  return /[ymdhs年月日]/i.test(signs) && !/General|[0#]/.test(signs) ? 'date' : 'number';
}

/** How the cells of each style show their numbers, from `xl/styles.xml`. */
export function numberFormats(styles: string): readonly Shown[] {
  const written = new Map<number, Shown>();
  const cells: Shown[] = [];
  let inCells = false;
  readXml(styles, {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') written.set(id, shownBy(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) cells.push(written.get(id) ?? builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return cells;
}

function builtIn(id: number): Shown {
  if (PERCENT.has(id)) return 'percent';
  return DATE_RANGES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'number';
}
