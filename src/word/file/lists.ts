import { attributeW, childrenOf, childW, isOn, isW, valueW } from '../package/wordprocessing';

/** A level of a list: how its number is written, and where it begins. */
interface Level {
  readonly pattern: string;
  readonly format: string;
  readonly start: number;
  /** All numbers in it are written in plain figures. */
  readonly isLegal: boolean;
  /** It counts on behind a higher level. */
  readonly goesOn: boolean;
  /** The style whose paragraphs it numbers. */
  readonly style: string | undefined;
}

/** A list: its levels, and what it shares its counting with. */
export interface List {
  readonly counts: string;
  readonly levels: readonly (Level | undefined)[];
  /** The levels that begin anew where the list comes for the first time, and at which number. */
  readonly anew: ReadonlyMap<number, number>;
}

/** The lists that a file defines, by their ids. @param numbering `w:numbering`, if the file has it */
export function listsOf(numbering: Element | undefined): ReadonlyMap<string, List> {
  const parts = numbering ? childrenOf(numbering) : [];
  const abstracts = parts.filter((each) => isW(each, 'abstractNum'));
  return new Map(
    parts.flatMap((each) => {
      const list = isW(each, 'num') && listOf(each, abstracts);
      return list ? [[attributeW(each, 'numId') ?? '', list] as const] : [];
    }),
  );
}

/** @returns undefined where nothing says how it counts */
function listOf(num: Element, abstracts: readonly Element[]): List | undefined {
  const named = valueOf(num, 'abstractNumId');
  const abstract = abstracts.find((each) => attributeW(each, 'abstractNumId') === named);
  const link = valueOf(abstract, 'numStyleLink');
  const linked =
    link === undefined ? abstract : abstracts.find((each) => valueOf(each, 'styleLink') === link);
  if (!linked) return undefined;
  const levels: (Level | undefined)[] = [];
  for (const each of childrenOf(linked))
    if (isW(each, 'lvl')) levels[Number(attributeW(each, 'ilvl'))] = levelOf(each);
  const anew = new Map<number, number>();
  for (const each of childrenOf(num)) {
    if (!isW(each, 'lvlOverride')) continue;
    const at = Number(attributeW(each, 'ilvl'));
    const own = childW(each, 'lvl');
    if (own) levels[at] = levelOf(own);
    const start = valueOf(each, 'startOverride');
    if (start !== undefined) anew.set(at, Number(start));
  }
  return { counts: attributeW(linked, 'abstractNumId') ?? '', levels, anew };
}

function levelOf(level: Element): Level {
  return {
    pattern: valueOf(level, 'lvlText') ?? '',
    format: valueOf(level, 'numFmt') ?? 'decimal',
    start: Number(valueOf(level, 'start') ?? 0),
    isLegal: isOn(childW(level, 'isLgl')),
    goesOn: valueOf(level, 'lvlRestart') === '0',
    style: valueOf(level, 'pStyle'),
  };
}

/** The value of a child, where there is one. */
export function valueOf(element: Element | undefined, name: string): string | undefined {
  const child = element && childW(element, name);
  return (child && valueW(child)) ?? undefined;
}
