import type { Edge, Needle, View } from './edges';
import type { Located, Target } from './locate';
import { halfWidth, occurrences } from './replay';

/** Word's hits for a needle in the paragraph of a span. */
export type HitsOf = (needle: string) => readonly Word.Range[];

/** How a span may be found. */
export interface Plan {
  readonly view: View;
  readonly edges: readonly [Edge, Edge];
}

/** What a view says of a span, and which hit it takes for which needle. */
export interface Opinion<S> extends Located<S> {
  readonly picks: ReadonlyMap<string, number>;
}

/** The first opinion, if none of the others takes another hit for the same needle. */
export function agreed<S>(opinions: readonly Opinion<S>[]): Located<S> | null {
  const [first] = opinions;
  if (!first) return null;
  const contradicts = ({ picks }: Opinion<S>): boolean =>
    [...picks].some(([needle, hit]) => (first.picks.get(needle) ?? hit) !== hit);
  return opinions.some(contradicts) ? null : first;
}

/**
 * What a view says of a span; null where Word's hits are not those of its replay.
 * @param needles all that was searched for in the paragraph for this span: a view that is wrong may agree by accident
 *   with the hits of its own needles, hardly with those of the others' as well
 */
export function opinionOf<S>(
  { span, paragraph }: Target<S>,
  { view, edges }: Plan,
  needles: readonly string[],
  hitsOf: HitsOf,
): Opinion<S> | null {
  const [left, right] = edges;
  const positions = replayed(view, needles, hitsOf);
  if (!positions) return null;
  const picks = new Map<string, number>();
  const pick = (needle: Needle | null): Word.Range | null => {
    if (!needle) return null;
    const index = positions.get(needle.text)?.indexOf(needle.at) ?? -1;
    picks.set(needle.text, index);
    return hitsOf(needle.text)[index] ?? null;
  };
  const first = pick(left.needle);
  if (left === right)
    return first && { span, range: first, hits: [first], says: saidBetween(view, edges), picks };
  const last = pick(right.needle);
  if ((left.needle && !first) || (right.needle && !last)) return null;
  const range = rangeAt(left, first, paragraph).expandTo(rangeAt(right, last, paragraph));
  const hits = [first, last].filter((hit) => hit !== null);
  return { span, range, hits, says: saidBetween(view, edges), picks };
}

/** What Word says of the range from one needle to another; undefined where it is reached from its neighbours. */
function saidBetween(view: View, [left, right]: Plan['edges']): string | undefined {
  if (!left.needle || !right.needle || left.point || right.point) return undefined;
  return saidOf(view, left.needle.at, right.needle.at + right.needle.text.length);
}

/** The range of an edge: the hit, or a point at one of its ends or at an end of the paragraph. */
function rangeAt({ point }: Edge, hit: Word.Range | null, paragraph: Word.Paragraph): Word.Range {
  if (!point) return hit ?? paragraph.getRange('Content');
  return hit ? hit.getRange(point) : paragraph.getRange(point);
}

/** How a search may compare: letter by letter, or without telling full from half width. */
const COMPARED: readonly ((text: string) => string)[] = [(text) => text, halfWidth];

/** Where the hits of each needle stand in a view, if Word found each as often as the replay did, and says of each what it should. */
function replayed(
  view: View,
  needles: readonly string[],
  hitsOf: HitsOf,
): ReadonlyMap<string, readonly number[]> | null {
  for (const compare of COMPARED) {
    const text = compare(view.text);
    const positions = new Map(needles.map((needle) => [needle, occurrences(text, compare(needle))]));
    const isAgreed = [...positions].every(([needle, expected]) => {
      const hits = hitsOf(needle);
      const said = (start: number): string => saidOf(view, start, start + needle.length);
      return hits.length === expected.length && hits.every((hit, i) => hit.text === said(expected[i] ?? 0));
    });
    if (isAgreed) return positions;
  }
  return null;
}

/** What Word says of a range between two offsets of a view. */
function saidOf({ text, shown }: View, start: number, end: number): string {
  return shown?.(start, end) ?? text.slice(start, end);
}
