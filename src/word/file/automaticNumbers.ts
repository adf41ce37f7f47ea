import { toChinese } from '../../report/numerals';
import { attributeW, childrenOf, childW, isOnW, isW } from '../package/wordprocessing';
import { type List, listsOf, valueOf } from './lists';

/** The highest number that headings have. */
const HIGHEST = 99;
const FULL_WIDTH_ZERO = 0xff10;

function glyph(first: number): (value: number) => string {
  return (value) => String.fromCharCode(first + value - 1);
}

function fullWidth(value: number): string {
  return Array.from(String(value), (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))).join('');
}

/** How the numbers of headings are written (ST_NumberFormat, ECMA-376 part 1, 17.18.59); others number no heading. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: glyph(0x2460),
  decimalEnclosedCircleChinese: glyph(0x2460),
  decimalEnclosedParen: glyph(0x2474),
  decimalEnclosedFullstop: glyph(0x2488),
  chineseCounting: toChinese,
  chineseCountingThousand: toChinese,
  japaneseCounting: toChinese,
  taiwaneseCounting: toChinese,
  taiwaneseCountingThousand: toChinese,
};

/** The numbers that Word would put before the paragraphs of a file's body, such as `（一）`. */
export class AutomaticNumbers {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles = new Map<string, Element>();
  private readonly defaultStyle: string | undefined;
  private readonly counted = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  /**
   * @param numbering `w:numbering`, if the file has it
   * @param styles `w:styles`, if the file has it
   */
  constructor(numbering: Element | undefined, styles: Element | undefined) {
    for (const each of styles ? childrenOf(styles) : []) {
      const id = isW(each, 'style') ? attributeW(each, 'styleId') : null;
      if (id === null) continue;
      this.styles.set(id, each);
      if (attributeW(each, 'type') === 'paragraph' && isOnW(each, 'default')) this.defaultStyle = id;
    }
    this.lists = listsOf(numbering);
  }

  /**
   * @param paragraph each paragraph of the body is to be asked about, in their order
   * @returns a bullet where that is its number; an empty text where it has none, or one in a format that headings do not have
   */
  next(paragraph: Element): string {
    const properties = childW(paragraph, 'pPr');
    const chain = this.chainOf(valueOf(properties, 'pStyle') ?? this.defaultStyle);
    const byStyle = chain.map((style) => childW(style, 'pPr'));
    const numbered = [properties, ...byStyle].map((each) => each && childW(each, 'numPr'));
    const id = numbered.map((each) => valueOf(each, 'numId')).find((each) => each !== undefined);
    const list = this.lists.get(id ?? '');
    if (!list || id === undefined) return '';
    const names = chain.map((style) => attributeW(style, 'styleId') ?? '');
    const ofStyle = names
      .map((name) => list.levels.findIndex((each) => each?.style === name))
      .find((at) => at >= 0);
    const levels = numbered.map((each) => valueOf(each, 'ilvl'));
    return this.count(
      id,
      list,
      Number(levels[0] ?? ofStyle ?? levels.find((each) => each !== undefined) ?? 0),
    );
  }

  private count(id: string, list: List, at: number): string {
    const counted = this.counted.get(list.counts) ?? new Map<number, number>();
    this.counted.set(list.counts, counted);
    if (!this.begun.has(id)) for (const [level, start] of list.anew) counted.set(level, start - 1);
    this.begun.add(id);
    counted.set(at, (counted.get(at) ?? startOf(list, at) - 1) + 1);
    for (const below of [...counted.keys()])
      if (below > at && list.levels[below]?.goesOn !== true) counted.delete(below);
    return written(list, at, (level) => counted.get(level) ?? startOf(list, level));
  }

  /** A style and those that it is based on, the nearest first. */
  private chainOf(id: string | undefined): Element[] {
    const chain: Element[] = [];
    let style = this.styles.get(id ?? '');
    // A style that is based on itself by a detour ends here.
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = this.styles.get(valueOf(style, 'basedOn') ?? '');
    }
    return chain;
  }
}

function startOf(list: List, level: number): number {
  return list.levels[level]?.start ?? 1;
}

function written(list: List, at: number, numberAt: (level: number) => number): string {
  const own = list.levels[at];
  let isKnown = own !== undefined;
  const text = (own?.pattern ?? '').replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const value = numberAt(level);
    const format = FORMATS[own?.isLegal === true ? 'decimal' : (list.levels[level]?.format ?? '')];
    if (!format || value < 1 || value > HIGHEST) isKnown = false;
    return isKnown && format ? format(value) : '';
  });
  return isKnown ? text : '';
}
