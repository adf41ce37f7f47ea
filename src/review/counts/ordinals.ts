import { fromChinese } from '../../report/numerals';
import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

/** 一是, 二要, 第三: one of several that are counted in running text. */
export interface Ordinal {
  readonly paragraph: Paragraph;
  /** Where it begins, 第 included. */
  readonly start: number;
  /** Where its numeral stands. */
  readonly numeralStart: number;
  readonly numeralEnd: number;
  /** Where it ends: behind 是 or 要. */
  readonly end: number;
  readonly value: number;
  /** What it is written with: those that are not written alike do not count together. */
  readonly word: '是' | '要' | '第';
}

const ORDINAL =
  /(?<=^[\s　]*|[。；：，、！？;,:][\s　]*|其中)(?:([一二三四五六七八九十]{1,3})([是要])(?!\1(?:[、，。；]|$))|(第)([一二三四五六七八九十]{1,3})(?=[，、,]))/g;

/** The ordinals of a paragraph. */
export const ordinalsIn = onceFor((paragraph: Paragraph): readonly Ordinal[] =>
  [...paragraph.text.matchAll(ORDINAL)].flatMap((match): Ordinal[] => {
    const [whole, numeral = match[4] ?? '', word = '第'] = match;
    const value = fromChinese(numeral);
    if (value === undefined) return [];
    const numeralStart = match.index + (match[3] === undefined ? 0 : 1);
    return [
      {
        paragraph,
        start: match.index,
        numeralStart,
        numeralEnd: numeralStart + numeral.length,
        end: match.index + whole.length,
        value,
        word: word === '是' || word === '要' ? word : '第',
      },
    ];
  }),
);

/**
 * The runs of a report: ordinals that count together, those of one paragraph, or of paragraphs one below the other that
 * each begin with one. A run begins anew at each 一是; the one in which it stands may go on behind it.
 */
export const runsOf = onceFor(({ paragraphs }: ReviewedReport): readonly (readonly Ordinal[])[] => {
  const runs: Ordinal[][] = [];
  const latest = new Map<Ordinal['word'], readonly Ordinal[][]>();
  for (const paragraph of paragraphs) {
    const ordinals = ordinalsIn(paragraph);
    for (const ordinal of ordinals) {
      const open = (latest.get(ordinal.word) ?? []).filter((run) => isNear(run.at(-1), ordinal));
      // One that does not go on with the last run may go on with that in which it stands.
      const fitting = open.filter((run) => run.at(-1)?.value === ordinal.value - 1).at(-1) ?? open.at(-1);
      const begins = ordinal.value === 1 && !isSecond(ordinal, open.at(-1) ?? [], ordinals);
      const run = begins ? undefined : fitting;
      const outer = run ? open.slice(0, open.indexOf(run)) : open;
      const going = run ?? [];
      if (!run) runs.push(going);
      going.push(ordinal);
      latest.set(ordinal.word, [...outer, going]);
    }
  }
  return runs;
});

/** 一是…一是…三是…: the second is miscounted, no new beginning. */
function isSecond(
  ordinal: Ordinal,
  [first, ...others]: readonly Ordinal[],
  all: readonly Ordinal[],
): boolean {
  const next = all.find(({ start, word }) => start > ordinal.start && word === ordinal.word);
  return (
    first?.paragraph === ordinal.paragraph && first.value === 1 && others.length === 0 && next?.value === 3
  );
}

function isNear(last: Ordinal | undefined, next: Ordinal): boolean {
  if (!last) return false;
  if (last.paragraph === next.paragraph) return true;
  return last.paragraph.index + 1 === next.paragraph.index && opens(last) && opens(next);
}

function opens({ paragraph, start }: Ordinal): boolean {
  return paragraph.text.slice(0, start).trim() === '';
}
