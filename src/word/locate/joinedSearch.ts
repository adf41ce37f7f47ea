import { bodyOf, isPlain } from '../../report/paragraph';
import type { View } from '../package/views';
import type { Target } from './targets';
import type { ReportSnapshot } from '../read/snapshot';
import { isSearchable } from './replay';
import type { Scope } from './scope';

/** The paragraphs in which some targets stand. */
export interface ParagraphInterval {
  readonly first: number;
  readonly last: number;
}

/**
 * Targets of the body, to be searched for together; null where their paragraphs may be seen in several ways, or some can only be
 * reached from their neighbours. Word's hits come in the order of the report; where they do not, their number or texts are
 * not as foretold.
 * @param scopeOf where to search for them: the paragraphs that hold them all
 */
export function joinTargets<S>(
  targets: readonly Target<S>[],
  snapshot: ReportSnapshot,
  scopeOf: (interval: ParagraphInterval) => Scope,
  isWhole: boolean,
): Target<S>[] | null {
  if (targets.length === 0) return [];
  const paragraphs = bodyOf(snapshot.paragraphs);
  const indices = targets.map(({ paragraphIndex }) => paragraphIndex);
  const interval: ParagraphInterval = isWhole
    ? { first: 0, last: paragraphs.length - 1 }
    : { first: Math.min(...indices), last: Math.max(...indices) };
  const held = paragraphs.slice(interval.first, interval.last + 1);
  const isFound = ({ views }: Target<S>): boolean =>
    views.every(({ text, start, end }) => isSearchable(text.slice(start, end)));
  if (!isPlain(held) || !targets.every(isFound)) return null;
  // Nothing that is searched for holds a line feed.
  const text = held.map((each) => each.text).join('\n');
  const starts = startsOf(held.map((each) => each.text.length));
  const scope = scopeOf(interval);
  return targets.map((target) => {
    const by = starts[target.paragraphIndex - interval.first] ?? 0;
    return { ...target, scope, views: target.views.map((view) => shifted(view, text, by)) };
  });
}

/** Where each paragraph begins in the text of them all. */
function startsOf(lengths: readonly number[]): number[] {
  let at = 0;
  return lengths.map((length) => {
    const start = at;
    at += length + 1;
    return start;
  });
}

function shifted({ start, end, widest }: View, text: string, by: number): View {
  return {
    text,
    start: start + by,
    end: end + by,
    ...(widest && { widest: { start: widest.start + by, end: widest.end + by } }),
  };
}
