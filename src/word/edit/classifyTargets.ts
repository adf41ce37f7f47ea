import type { Span } from '../../report/span';
import type { Target } from '../locate/targets';
import type { AlignedParagraph } from '../package/align';
import { highlightsIn, isAnywhere } from '../package/spans';

/** Spans that are to be marked, by what stands there. */
export interface ClassifiedTargets<S> {
  /** Without highlight, or with part of our mark. */
  readonly bare: Target<S>[];
  /** Marked already. */
  readonly done: Target<S>[];
  /** In a foreign highlight, if only in part. */
  readonly kept: Target<S>[];
  /** In a content control that is locked, if only in part. */
  readonly locked: Target<S>[];
  /** In a paragraph that is not understood. */
  readonly apart: Target<S>[];
}

/** Sorts targets by the highlights that the file has there. @param name the file's name of our colour */
export function classifyTargets<S extends Span>(
  targets: readonly Target<S>[],
  aligned: readonly (AlignedParagraph | null)[],
  name: string,
): ClassifiedTargets<S> {
  const states: ClassifiedTargets<S> = { bare: [], done: [], kept: [], locked: [], apart: [] };
  for (const target of targets) {
    const seen = aligned[target.paragraphIndex];
    if (!seen) {
      states.apart.push(target);
      continue;
    }
    const highlights = highlightsIn(seen, target.span);
    const all = [...highlights.seen, ...highlights.unseen];
    if (all.some((highlight) => highlight !== null && highlight !== name)) states.kept.push(target);
    else if (!highlights.seen.includes(null)) states.done.push(target);
    else (isAnywhere(seen, target.span, 'locked') ? states.locked : states.bare).push(target);
  }
  return states;
}

/** The spans of targets, by the index of their paragraph. */
export function intervalsOf<S extends Span>(targets: readonly Target<S>[]): Map<number, S[]> {
  const intervals = new Map<number, S[]>();
  for (const { span, paragraphIndex } of targets) {
    intervals.set(paragraphIndex, [...(intervals.get(paragraphIndex) ?? []), span]);
  }
  return intervals;
}
