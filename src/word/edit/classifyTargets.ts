import type { Span } from '../../report/span';
import type { Steps } from '../../report/steps';
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

/** So many targets are looked at in a step. */
const TARGETS_AT_A_TIME = 500;

/** Sorts targets by the highlights that the file has there. @param name the file's name of our colour */
export function* classifyTargets<S extends Span>(
  targets: readonly Target<S>[],
  aligned: readonly (AlignedParagraph | null)[],
  name: string,
): Steps<ClassifiedTargets<S>> {
  const states: ClassifiedTargets<S> = { bare: [], done: [], kept: [], locked: [], apart: [] };
  for (const [i, target] of targets.entries()) {
    if (i > 0 && i % TARGETS_AT_A_TIME === 0) yield;
    const seen = aligned[target.paragraphIndex];
    if (!seen) {
      states.apart.push(target);
      continue;
    }
    const { seen: shown, unseen } = highlightsIn(seen, target.span);
    const isForeign = (highlight: string | null): boolean => highlight !== null && highlight !== name;
    if (shown.some(isForeign) || unseen.some(isForeign)) states.kept.push(target);
    else if (!shown.includes(null)) states.done.push(target);
    else (isAnywhere(seen, target.span, 'locked') ? states.locked : states.bare).push(target);
  }
  return states;
}

/** The spans of targets, by the index of their paragraph. */
export function intervalsOf<S extends Span>(targets: readonly Target<S>[]): Map<number, S[]> {
  const intervals = new Map<number, S[]>();
  for (const { span, paragraphIndex } of targets) {
    const inParagraph = intervals.get(paragraphIndex);
    if (inParagraph) inParagraph.push(span);
    else intervals.set(paragraphIndex, [span]);
  }
  return intervals;
}
