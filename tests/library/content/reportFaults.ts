import { PHRASES } from '../../../src/library/content/phrases';
import { bare } from '../../../src/library/phrases/bare';
import { standingOf } from '../../../src/library/phrases/standing';
import { findPlaceholders } from '../../../src/placeholders/find';

/** A report as it is written: a paragraph each, and what of them are headings, by their level. */
export interface Written {
  readonly year: number;
  readonly lines: readonly string[];
}

/** How many characters a placeholder may stand for: fewer, and it is a form; more, and there is nothing to fill in. */
const DENSITY = { least: 50, most: 120 };

/** The wrong forms that the library itself knows. */
export function wrongForms({ lines }: Written): string[] {
  const wrong = PHRASES.flatMap((phrase) => phrase.wrongForms);
  return lines.flatMap((line) =>
    wrong.filter((form) => line.includes(form)).map((form) => `${form}: ${line}`),
  );
}

/** Phrases whose time is over in the report's year. */
export function pastPhrases({ year, lines }: Written): string[] {
  const past = PHRASES.filter((phrase) => ['ended', 'superseded'].includes(standingOf(phrase, year)));
  return lines.flatMap((line) =>
    past
      .filter(({ wording }) => bare(line).includes(bare(wording)))
      .map(({ wording }) => `${wording}: ${line}`),
  );
}

/** Sentences that stand there twice. */
export function repeatedSentences({ lines }: Written): string[] {
  const sentences = lines.flatMap((line) => line.split(/(?<=[。！？；])/u)).filter((one) => one.length >= 10);
  return sentences.filter((one, at) => sentences.indexOf(one) < at);
}

/**
 * How many characters there are for each placeholder, where that is too few or too many. What is neither a heading nor a
 * sentence is a paper's frame (its addressee, who was present, the signature, whom to call), which is there to be filled in.
 */
export function unusualDensity({ lines }: Written): string[] {
  const written = lines.filter((line) => line.includes('。') || levelOf(line) >= 0);
  const density = written.join('').length / written.flatMap((line) => findPlaceholders(line)).length;
  const { least, most } = DENSITY;
  return density < least || density > most
    ? [`a placeholder for ${density.toFixed(1)} characters, not for ${least} to ${most}`]
    : [];
}

/** A figure that the report asks for. */
interface Indicator {
  readonly name: string;
  readonly unit: string;
}

const FIGURES = ['count', 'money', 'percent', 'duration', 'age'];
/** What stands before the name of what is counted: how it was done, and whose it is. */
const BEFORE =
  /^(?:其中|全年|累计|力争|现有|现|已|新|共|为|达到|完成|实现|开展|组织|召开|举办|实施|办理|发放|下达|落实|全镇|我镇|同比|分别|在|有|和|及)+/u;

/** The figures that are asked for: by the words before them in their clause, or behind them where there are none. */
function indicatorsIn(line: string): Indicator[] {
  const found = findPlaceholders(line);
  let last = '';
  return found.flatMap(({ start, end, kind, unit }, at) => {
    if (!FIGURES.includes(kind)) return [];
    const before = line.slice(found[at - 1]?.end ?? 0, start);
    const clause = before.slice(before.search(/[^，。；：、（）！？]*$/u));
    const previous = found[at - 1];
    const isBehindFigure = previous && FIGURES.includes(previous.kind) && /^[\p{sc=Han}]{0,2}$/u.test(before);
    const own = clause.replace(BEFORE, '');
    const behind = /^(?:万|亿|余|多|%)*[\p{sc=Han}]{1,8}/u.exec(line.slice(end))?.[0] ?? '';
    const name = isBehindFigure ? last : own.length >= 2 ? own : own + behind;
    last = name;
    return [{ name, unit }];
  });
}

/** Figures that are asked for twice, or in two units. */
export function askedTwice({ lines }: Written): string[] {
  const asked = new Map<string, string[]>();
  for (const line of lines)
    for (const { name, unit } of indicatorsIn(line)) asked.set(name, [...(asked.get(name) ?? []), unit]);
  return [...asked].flatMap(([name, units]) => {
    const isTwice = units.some((unit, at) => units.indexOf(unit) < at);
    return isTwice || (units.includes('万元') && units.includes('亿元'))
      ? [`${name}: ${units.join(', ')}`]
      : [];
  });
}

const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、/,
  /^（[一二三四五六七八九十]+）/,
  /^\d+\.(?!\d)/,
];

/** 0 for 一、, 1 for （一）; -1 where the line is no heading. */
function levelOf(line: string): number {
  return LEVELS.findIndex((pattern) => pattern.test(line));
}

/** Headings below the same one that are not of one form: some of two halves, some of one. */
export function unevenHeadings({ lines }: Written): string[] {
  const faults: string[] = [];
  const open: { form: string; text: string }[][] = LEVELS.map(() => []);
  const close = (level: number): void => {
    for (const siblings of open.slice(level)) {
      const odd = siblings.find(({ form }) => form !== siblings[0]?.form);
      if (odd) faults.push(`${siblings[0]?.text} / ${odd.text}`);
      siblings.length = 0;
    }
  };
  for (const line of lines) {
    const level = levelOf(line);
    if (level < 0) continue;
    close(level + 1);
    const heading = line.replace(LEVELS[level] ?? '', '').split('。')[0] ?? '';
    open[level]?.push({ form: heading.includes('，') ? 'two halves' : 'one', text: heading });
  }
  close(0);
  return faults;
}

/** Aims for work safety of two heights: who keeps off larger accidents has said already that there are no grave ones. */
export function unlikeAims({ lines }: Written): string[] {
  const aims = lines.flatMap((line) => line.match(/重特大|较大及以上/g) ?? []);
  return new Set(aims).size > 1 ? [...new Set(aims)] : [];
}

/** A yearly report whose title and last line are of two years. */
export function unlikeYears({ lines: [title = '', ...lines] }: Written): string[] {
  const [titled] = /\d{4}(?=年工作(?:总结|要点))/.exec(title) ?? [];
  const signed = /^(\d{4}|20XX)年X月X日$/.exec(lines.at(-1) ?? '')?.[1];
  return titled !== undefined && signed !== undefined && titled !== signed ? [`${title}: ${signed}`] : [];
}

/** Paragraphs that begin with the words of the heading above them. */
export function repeatedHeadings({ lines }: Written): string[] {
  let heading = '';
  return lines.filter((line) => {
    const level = levelOf(line);
    if (level >= 0) heading = line.replace(LEVELS[level] ?? '', '');
    const [, opening] = /^([^，。]{4,14})。/.exec(line) ?? [];
    return level < 0 && opening !== undefined && heading.split('，').includes(opening);
  });
}

/** Paragraphs of a plan's tasks that do not begin with a few words of what they are about. */
export function tasksWithoutOpening({ lines: [title = '', ...lines] }: Written): string[] {
  if (!title.endsWith('年工作要点')) return [];
  const start = lines.findIndex((line) => line.endsWith('、重点任务'));
  const end = lines.findIndex((line, at) => at > start && levelOf(line) === 0);
  return lines.slice(start, end).filter((line) => levelOf(line) < 0 && !/^[^，。]{4,14}。./.test(line));
}
