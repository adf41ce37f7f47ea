import type { Steps } from '../../report/steps';
import type { Target } from '../locate/targets';
import type { AlignedParagraph } from '../package/align';
import type { FileTold } from './fileTold';
import { cutOut, type Interval } from '../package/spans';
import { highlightIntervalsOf } from '../package/highlightIntervals';

/** An interval in our colour that is to lose it, as a search may see its paragraph. */
export type StaleInterval = Pick<Target<object>, 'paragraphIndex' | 'views'>;

/** Where our colour stands and should not. */
export interface StaleMarks {
  readonly intervals: readonly StaleInterval[];
  /** Paragraphs with no other colour and nothing to keep, their marks among it: by their indices. */
  readonly wholes: readonly number[];
  /** Paragraphs of the others whose mark is in our colour. */
  readonly marks: readonly number[];
  /** Places that are known and cannot be reached. */
  readonly unreachable: number;
}

/** So many paragraphs are looked at in a step. */
const PARAGRAPHS_AT_A_TIME = 200;

/** Whether nothing stands in the colour but what may. */
export function isNone({ intervals, wholes, marks, unreachable }: StaleMarks): boolean {
  return intervals.length + wholes.length + marks.length + unreachable === 0;
}

/**
 * Everything in our colour but what stands on the intervals to keep.
 * @param aligned what the file says of each of Word's paragraphs; null where it does not say the same as Word
 * @param keep the intervals to keep, by the index of their paragraph
 * @param name the file's name of our colour
 * @param tellsAll whether the file tells of every highlight; else no paragraph is taken for one without others
 */
export function* staleMarksOf(
  aligned: readonly (AlignedParagraph | null)[],
  report: Pick<FileTold, 'paragraphs' | 'elsewhere'>,
  keep: ReadonlyMap<number, readonly Interval[]>,
  name: string,
  tellsAll = true,
): Steps<StaleMarks> {
  const intervals: StaleInterval[] = [];
  const [wholes, marks]: [number[], number[]] = [[], []];
  // What was cut out of the body and put elsewhere, or is not understood, is not touched; but it is said.
  const apart = report.paragraphs.filter((_, i) => aligned[i] === null);
  const untouchable = [...report.elsewhere, ...apart].flatMap(({ pieces }) => pieces);
  let unreachable = untouchable.filter(({ highlight }) => highlight === name).length;
  for (const [paragraphIndex, seen] of aligned.entries()) {
    if (paragraphIndex > 0 && paragraphIndex % PARAGRAPHS_AT_A_TIME === 0) yield;
    if (!seen || !isColoured(seen, name)) continue;
    const kept = keep.get(paragraphIndex) ?? [];
    if (tellsAll && kept.length === 0 && holdsOnly(seen, name)) {
      wholes.push(paragraphIndex);
      continue;
    }
    if (seen.markHighlight === name) marks.push(paragraphIndex);
    const found = highlightIntervalsOf(cutOut(seen, kept), name);
    unreachable += found.unreachable;
    for (const { views } of found.intervals) intervals.push({ paragraphIndex, views });
  }
  return { intervals, wholes, marks, unreachable };
}

/** Whether a paragraph holds a colour. */
function isColoured({ pieces, markHighlight }: AlignedParagraph, name: string): boolean {
  return markHighlight === name || pieces.some(({ highlight }) => highlight === name);
}

/** Whether a paragraph holds our colour and no other, and nothing that may not be changed. */
function holdsOnly({ pieces, markHighlight }: AlignedParagraph, name: string): boolean {
  const colours = new Set([markHighlight, ...pieces.map(({ highlight }) => highlight)]);
  colours.delete(null);
  if (pieces.some(({ locked }) => locked)) return false;
  return colours.size === 1 && colours.has(name);
}
