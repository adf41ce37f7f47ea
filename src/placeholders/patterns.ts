/** A part of a paragraph's text. Offsets in UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * All stretches that a pattern matches, left to right, none of them empty.
 * @param pattern a global one
 */
export function stretches(text: string, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ start: match.index, end: pattern.lastIndex });
  return found;
}

/** So many classes have a bit each. */
const MOST_CLASSES = 32;

/**
 * For each UTF-16 unit the classes of characters that it is of, a bit for each. An empty class is that of all.
 * @throws RangeError if there are more than 32
 */
function classesOf(classes: readonly string[]): Uint32Array {
  if (classes.length > MOST_CLASSES) throw new RangeError(`${classes.length} classes of characters`);
  const table = new Uint32Array(0x10000);
  table.fill(classes.reduce((bits, one, index) => (one === '' ? bits | (1 << index) : bits), 0));
  for (const [index, one] of classes.entries())
    for (const character of one) {
      const unit = character.charCodeAt(0);
      table[unit] = (table[unit] ?? 0) | (1 << index);
    }
  return table;
}

/**
 * Makes a question of characters: where in a text they stand. To look each of its UTF-16 units up takes a third of the time of
 * a class of as many.
 */
export function offsetsOf(characters: string): (text: string) => number[] {
  const table = classesOf([characters]);
  return (text) => {
    const found: number[] = [];
    for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] === 1) found.push(at);
    return found;
  };
}

/** Makes a question of rows that begin with a class of characters: those of which a text has one. */
export function rowsFor<T extends readonly [signs: string, ...unknown[]]>(
  rows: readonly T[],
): (text: string) => T[] {
  const table = classesOf(rows.map(([signs]) => signs));
  return (text) => {
    let seen = 0;
    for (let at = 0; at < text.length; at += 1) seen |= table[text.charCodeAt(at)] ?? 0;
    return rows.filter((_, index) => (seen & (1 << index)) !== 0);
  };
}

const LINE_FEED = 0x0a;

/**
 * Makes a question of rows that begin with two classes of characters: where in a text one of the first stands right before one
 * of the second. A text begins as if behind a line feed. To read it once takes less time than a pattern of each row.
 * @returns a function that tells each such place, with its rows: a bit for each
 */
export function pairsFor(
  rows: readonly (readonly [before: string, here: string, ...unknown[]])[],
): (text: string, tell: (rows: number, at: number) => void) => void {
  const befores = classesOf(rows.map(([before]) => before));
  const heres = classesOf(rows.map(([, here]) => here));
  return (text, tell) => {
    let before = befores[LINE_FEED] ?? 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const pairs = before & (heres[unit] ?? 0);
      if (pairs !== 0) tell(pairs, at);
      before = befores[unit] ?? 0;
    }
  };
}

/**
 * Makes a question of a pattern: whether a text ends with it. It is read from the end backwards, where `/…$/` would be tried
 * at each character.
 */
export function ending(pattern: RegExp): (text: string) => boolean {
  const behind = new RegExp(`(?<=${pattern.source})`, 'y');
  return (text) => {
    behind.lastIndex = text.length;
    return behind.test(text);
  };
}

/** A pattern, and what it says. */
type Row<T> = readonly [pattern: RegExp, value: T];

/** Makes one question of many patterns without groups of their own: what the first says that matches at a text's beginning. */
export function firstAtStart<T>(rows: readonly Row<T>[]): (text: string) => Said<T> | undefined {
  return asked(rows, `^(?:${alternatives(rows)})`, '', () => 0);
}

/** The same at a text's end. */
export function firstAtEnd<T>(rows: readonly Row<T>[]): (text: string) => Said<T> | undefined {
  return asked(rows, `(?<=${alternatives(rows)})`, 'y', (text) => text.length);
}

/** What the pattern that matched says, and what it matched. */
interface Said<T> {
  readonly value: T;
  readonly text: string;
}

function alternatives(rows: readonly Row<unknown>[]): string {
  return rows.map(([{ source }]) => `(${source})`).join('|');
}

function asked<T>(
  rows: readonly Row<T>[],
  source: string,
  flags: string,
  from: (text: string) => number,
): (text: string) => Said<T> | undefined {
  const pattern = new RegExp(source, flags);
  return (text) => {
    pattern.lastIndex = from(text);
    const groups = pattern.exec(text);
    if (!groups) return undefined;
    const index = rows.findIndex((_, at) => groups[at + 1] !== undefined);
    const row = rows[index];
    return row && { value: row[1], text: groups[index + 1] ?? '' };
  };
}
