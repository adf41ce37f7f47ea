import type { Span } from '../report/span';
import { type Edge, edgesOf, type Needle, type View } from './edges';
import { occurrences, searchText } from './replay';

/** A span to be found. With several views, the first whose replay agrees with Word's hits is believed. */
export interface Target<S> {
  readonly span: S;
  readonly paragraph: Word.Paragraph;
  readonly paragraphIndex: number;
  readonly views: readonly View[];
}

/** A span that was found. */
export interface Located<S> {
  readonly span: S;
  readonly range: Word.Range;
  /** The hits that make up the range: one, or the first and the last where it had to be joined. */
  readonly hits: readonly Word.Range[];
}

/**
 * Why a span was left alone: its text is no longer there; Word's hits are not the replay's; or its paragraph is not
 * understood, so that what is laid there could not be taken away.
 */
export type LostReason = 'changed' | 'notFound' | 'notUnderstood';

/** A span that was left alone. */
export interface Lost<S> {
  readonly span: S;
  readonly reason: LostReason;
}

/** What became of the targets of a search. */
export interface Settled<S> {
  readonly found: Located<S>[];
  readonly lost: Lost<S>[];
}

/** Compares spans with the paragraphs' texts of now: those that still stand become targets. */
export function targetsOf<S extends Span>(
  spans: readonly S[],
  paragraphs: readonly Word.Paragraph[],
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const paragraph = paragraphs[span.paragraph];
    if (span.part === 'body' && paragraph?.text.slice(span.start, span.end) === span.text) {
      const view = { text: paragraph.text, start: span.start, end: span.end };
      targets.push({ span, paragraph, paragraphIndex: span.paragraph, views: [view] });
    } else lost.push({ span, reason: 'changed' });
  }
  return { targets, lost };
}

/**
 * Queues one search for each different text in each paragraph. After the `sync` that follows, `settle` tells which
 * hit is which span.
 * @param load what of each hit is read besides its text, such as `font/highlightColor`
 */
export function queueSearches<S>(targets: readonly Target<S>[], load?: string): { settle(): Settled<S> } {
  const searches = new Map<string, Word.RangeCollection>();
  const key = (paragraph: number, needle: string): string => `${paragraph} ${needle}`;
  const planned = targets.map((target) => {
    const plans = target.views.flatMap((view) => {
      const edges = edgesOf(view);
      return edges ? [{ view, edges }] : [];
    });
    for (const { needle } of plans.flatMap(({ edges }) => edges)) {
      if (!needle || searches.has(key(target.paragraphIndex, needle.text))) continue;
      const hits = target.paragraph.search(searchText(needle.text), { matchCase: true });
      hits.load(load ? `items/text,items/${load}` : 'items/text');
      searches.set(key(target.paragraphIndex, needle.text), hits);
    }
    return { target, plans };
  });
  const settle = (): Settled<S> => {
    const settled: Settled<S> = { found: [], lost: [] };
    for (const { target, plans } of planned) {
      const hitsOf: HitsOf = (needle) => searches.get(key(target.paragraphIndex, needle))?.items ?? [];
      let found: Located<S> | null = null;
      for (const plan of plans) found ??= located(target, plan, hitsOf);
      if (found) settled.found.push(found);
      else settled.lost.push({ span: target.span, reason: 'notFound' });
    }
    return settled;
  };
  return { settle };
}

type HitsOf = (needle: string) => readonly Word.Range[];

interface Plan {
  readonly view: View;
  readonly edges: readonly [Edge, Edge];
}

function located<S>(
  { span, paragraph }: Target<S>,
  { view, edges }: Plan,
  hitsOf: HitsOf,
): Located<S> | null {
  const [left, right] = edges;
  const first = left.needle && hitAt(view, left.needle, hitsOf);
  const last = right.needle && hitAt(view, right.needle, hitsOf);
  if ((left.needle && !first) || (right.needle && !last)) return null;
  if (first && left === right) return { span, range: first, hits: [first] };
  const range = rangeAt(left, first, paragraph).expandTo(rangeAt(right, last, paragraph));
  return { span, range, hits: [first, last].filter((hit) => hit !== null) };
}

/** The range of an edge: the hit, or a point at one of its ends or at an end of the paragraph. */
function rangeAt({ point }: Edge, hit: Word.Range | null, paragraph: Word.Paragraph): Word.Range {
  if (!point) return hit ?? paragraph.getRange('Content');
  return hit ? hit.getRange(point) : paragraph.getRange(point);
}

/** The hit for a needle, if Word found it as often as the replay did, and says of each hit what it should. */
function hitAt({ text, shown }: View, needle: Needle, hitsOf: HitsOf): Word.Range | null {
  const hits = hitsOf(needle.text);
  const expected = occurrences(text, needle.text);
  const said = (start: number): string => shown?.(start, start + needle.text.length) ?? needle.text;
  if (hits.length !== expected.length || hits.some((hit, i) => hit.text !== said(expected[i] ?? 0)))
    return null;
  return hits[expected.indexOf(needle.at)] ?? null;
}
