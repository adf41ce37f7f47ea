/** The first and the last of the hanzi. */
const FIRST = 0x4e00;
const LAST = 0x9fff;

/** A pair that stands at least so often is a usual one. */
const USUAL = 20;

/** Which hanzi stand side by side. */
export interface PairTable {
  /** Where hanzi stand in a text that are hardly ever beside the one before or behind them: offsets in UTF-16. */
  strangeIn(text: string): number[];
  /** The hanzi that are read or look like the one at a place, and are usual behind the one before it or before the next. */
  fittingAt(text: string, at: number): readonly string[];
}

/** Whether a hanzi stands somewhere in a text. */
export function isHanziAt(text: string, at: number): boolean {
  return isHanzi(text.charCodeAt(at));
}

function isHanzi(code: number): boolean {
  return code >= FIRST && code <= LAST;
}

/** The hanzi of a text, each once. */
export function hanziIn(text: string): string[] {
  const isIn = new Uint8Array(LAST - FIRST + 1);
  for (let at = 0; at < text.length; at += 1) if (isHanziAt(text, at)) isIn[text.charCodeAt(at) - FIRST] = 1;
  return [...isIn.keys()].filter((at) => isIn[at] === 1).map((at) => String.fromCharCode(FIRST + at));
}

/**
 * Makes a table of pairs by which texts are gone through: nothing in them is looked up by its characters.
 * @param hanzi all that stand in a pair, those first that have the most neighbours
 * @param after how often hanzi stand behind one
 * @param alike the hanzi that are read or look like one
 */
export function pairTable(
  hanzi: readonly string[],
  after: (character: string) => ReadonlyMap<string, number>,
  alike: ReadonlyMap<string, readonly string[]>,
): PairTable {
  const isPair = pairBits(hanzi, (first) => [...after(first).keys()]);
  const isUsual = pairBits(hanzi, (first) =>
    [...after(first)].flatMap(([second, count]) => (count < USUAL ? [] : [second])),
  );
  const others = new Map([...alike].map(([own, all]) => [own.charCodeAt(0), all]));
  return {
    strangeIn: (text) => {
      const places: number[] = [];
      let [last, before] = [-1, 0];
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (isHanzi(code) && isHanzi(before) && !isPair(before, code)) {
          if (last !== at - 1) places.push(at - 1);
          places.push(at);
          last = at;
        }
        before = code;
      }
      return places;
    },
    fittingAt: (text, at) => {
      const [isBehind, isBefore] = [isHanziAt(text, at - 1), isHanziAt(text, at + 1)];
      const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
      const all = others.get(text.charCodeAt(at)) ?? [];
      return all.filter((other) => {
        const code = other.charCodeAt(0);
        return (isBehind && isUsual(left, code)) || (isBefore && isUsual(code, right));
      });
    },
  };
}

/**
 * Pairs as bits. Whole texts are looked up in them, so they have to be few and near: what is looked up most stands in the
 * first rows and columns. A row is made when its hanzi is first met.
 * @returns whether one hanzi stands behind another, by their codes
 */
function pairBits(
  hanzi: readonly string[],
  following: (first: string) => readonly string[],
): (first: number, second: number) => boolean {
  const columns = new Uint16Array(LAST - FIRST + 2);
  for (const [i, each] of hanzi.entries()) columns[each.charCodeAt(0) - FIRST] = i + 1;
  const width = Math.ceil((hanzi.length + 1) / 8);
  const bits = new Uint8Array((hanzi.length + 1) * width);
  const isMade = new Uint8Array(hanzi.length + 1);
  const make = (row: number): void => {
    isMade[row] = 1;
    for (const second of following(hanzi[row - 1] ?? '')) {
      const column = columns[second.charCodeAt(0) - FIRST] ?? 0;
      const at = row * width + (column >> 3);
      if (column > 0) bits[at] = (bits[at] ?? 0) | (1 << (column & 7));
    }
  };
  return (first, second) => {
    const row = columns[first - FIRST] ?? 0;
    if (isMade[row] === 0) make(row);
    const column = columns[second - FIRST] ?? 0;
    return ((bits[row * width + (column >> 3)] ?? 0) & (1 << (column & 7))) !== 0;
  };
}
