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

/** What a view says; null where Word's hits are not those of its replay. */
export function opinionOf<S>(
  { span, paragraph }: Target<S>,
  { view, edges }: Plan,
  hitsOf: HitsOf,
): Opinion<S> | null {
  const picks = new Map<string, number>();
  const pick = (needle: Needle | null): Word.Range | null => {
    if (!needle) return null;
    const hits = hitsOf(needle.text);
    const index = indexOfHit(view, needle, hits);
    if (index === undefined) return null;
    picks.set(needle.text, index);
    return hits[index] ?? null;
  };
  const [left, right] = edges;
  const first = pick(left.needle);
  if (left === right) return first && { span, range: first, hits: [first], picks };
  const last = pick(right.needle);
  if ((left.needle && !first) || (right.needle && !last)) return null;
  const range = rangeAt(left, first, paragraph).expandTo(rangeAt(right, last, paragraph));
  return { span, range, hits: [first, last].filter((hit) => hit !== null), picks };
}

/** The range of an edge: the hit, or a point at one of its ends or at an end of the paragraph. */
function rangeAt({ point }: Edge, hit: Word.Range | null, paragraph: Word.Paragraph): Word.Range {
  if (!point) return hit ?? paragraph.getRange('Content');
  return hit ? hit.getRange(point) : paragraph.getRange(point);
}

/** How a search may compare: letter by letter, or without telling full from half width. */
const COMPARED: readonly ((text: string) => string)[] = [(text) => text, halfWidth];

/** Which hit is meant, if Word found the needle as often as the replay did, and says of each hit what it should. */
function indexOfHit({ text, shown }: View, needle: Needle, hits: readonly Word.Range[]): number | undefined {
  const said = (start: number): string => {
    const end = start + needle.text.length;
    return shown?.(start, end) ?? text.slice(start, end);
  };
  const indices = COMPARED.flatMap((compare) => {
    const expected = occurrences(compare(text), compare(needle.text));
    const isAgreed =
      hits.length === expected.length && hits.every((hit, i) => hit.text === said(expected[i] ?? 0));
    return isAgreed ? [expected.indexOf(needle.at)] : [];
  });
  const [index, other] = [...new Set(indices)];
  return other === undefined && index !== -1 ? index : undefined;
}
