import type { SearchAnchor, Needle } from './searchAnchors';
import type { View } from '../package/views';
import type { Match } from './match';
import type { Target } from './targets';
import { keep } from '../office/run';
import { type HitsOf, type Replay, wordTextBetween } from './replayCache';

/** How a span may be found. */
export interface AnchoredView {
  readonly view: View;
  readonly anchors: readonly [SearchAnchor, SearchAnchor];
}

/** What a view says of a span: which hit it takes for which needle, and the range that comes of it. */
interface RangeHypothesis<S> {
  readonly picks: ReadonlyMap<string, number>;
  /** Queues the range where it has to be joined: only that of the hypothesis which is believed. */
  readonly match: () => Match<S>;
}

/** Where Word has found the needles of a span, as far as the views of its paragraph agree with it; null where none does. */
export function matchOf<S>(
  target: Target<S>,
  plans: readonly AnchoredView[],
  hitsOf: HitsOf,
  replay: Replay,
): Match<S> | null {
  const all = plans.flatMap(({ anchors }) => anchors.flatMap(({ needle }) => needle?.text ?? []));
  // A view that is wrong may agree by accident with the hits of its own needles, hardly with those of the others' as well.
  const needles = [...new Set(all)];
  const hypotheses = plans.flatMap((plan) => hypothesisOf(target, plan, needles, hitsOf, replay) ?? []);
  const [first] = hypotheses;
  const contradicts = ({ picks }: RangeHypothesis<S>): boolean =>
    [...picks].some(([needle, hit]) => (first?.picks.get(needle) ?? hit) !== hit);
  return !first || hypotheses.some(contradicts) ? null : first.match();
}

/** What a view says; null where Word's hits are not those of its replay. */
function hypothesisOf<S>(
  { span, scope }: Target<S>,
  { view, anchors }: AnchoredView,
  needles: readonly string[],
  hitsOf: HitsOf,
  replay: Replay,
): RangeHypothesis<S> | null {
  const [left, right] = anchors;
  const positions = replay(scope.key, view, needles, hitsOf);
  if (!positions) return null;
  const picks = new Map<string, number>();
  const pick = (needle: Needle | null): Word.Range | null => {
    if (!needle) return null;
    const index = positions.get(needle.text)?.indexOf(needle.at) ?? -1;
    picks.set(needle.text, index);
    return hitsOf(needle.text)[index] ?? null;
  };
  const expectedText = expectedTextBetween(view, anchors);
  const { paragraph } = scope;
  const first = pick(left.needle);
  if (left === right)
    return first && { picks, match: () => ({ span, range: first, hits: [first], expectedText, paragraph }) };
  const last = pick(right.needle);
  if ((left.needle && !first) || (right.needle && !last) || !paragraph) return null;
  const hits = [first, last].filter((hit) => hit !== null);
  const joined = (): Word.Range =>
    keep(rangeAt(left, first, paragraph).expandTo(rangeAt(right, last, paragraph)));
  return { picks, match: () => ({ span, range: joined(), hits, expectedText, paragraph }) };
}

/** What Word says of the range from one needle to another; undefined where it is reached from its neighbours. */
function expectedTextBetween(view: View, [left, right]: AnchoredView['anchors']): string | undefined {
  if (!left.needle || !right.needle || left.point || right.point) return undefined;
  return wordTextBetween(view, left.needle.at, right.needle.at + right.needle.text.length);
}

/** The range of an anchor: the hit, or a point at one of its ends or at an end of the paragraph. */
function rangeAt({ point }: SearchAnchor, hit: Word.Range | null, paragraph: Word.Paragraph): Word.Range {
  if (!point) return hit ?? paragraph.getRange('Content');
  return hit ? hit.getRange(point) : paragraph.getRange(point);
}
