import type { Span } from '../report/span';
import { headNeedle, isSearchable, occurrences, searchText, tailNeedle } from './replay';

/** A paragraph's text as a search may see it, and where in it the span stands. UTF-16, end exclusive. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How far the range may reach to either side where it cannot begin or end just there: what it does is harmless so far. */
  readonly widest?: { readonly start: number; readonly end: number };
  /** What Word says of a hit between two offsets, where that is not just the text there. */
  readonly shown?: (start: number, end: number) => string;
}

/** A span to be found. With several views, the first whose replay agrees with Word's hits is believed. */
export interface Target<S> {
  readonly span: S;
  readonly paragraph: Word.Paragraph;
  readonly paragraphIndex: number;
  readonly views: readonly View[];
}

export interface Located<S> {
  readonly span: S;
  readonly range: Word.Range;
  /** The hits that make up the range: one, or the first and the last where it had to be joined. */
  readonly hits: readonly Word.Range[];
}

/** Why a span was left alone: its text is no longer there, or Word's hits are not the replay's. */
export type LostReason = 'changed' | 'notFound';

export interface Lost<S> {
  readonly span: S;
  readonly reason: LostReason;
}

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
    if (span.part === 'body' && paragraph && paragraph.text.slice(span.start, span.end) === span.text) {
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
  const key = (target: Target<S>, needle: string): string => `${target.paragraphIndex} ${needle}`;
  for (const target of targets) {
    for (const needle of target.views.flatMap(needles)) {
      if (searches.has(key(target, needle))) continue;
      const hits = target.paragraph.search(searchText(needle), { matchCase: true });
      hits.load(load ? `items/text,items/${load}` : 'items/text');
      searches.set(key(target, needle), hits);
    }
  }
  const settle = (): Settled<S> => {
    const settled: Settled<S> = { found: [], lost: [] };
    for (const target of targets) {
      const hitsOf = (needle: string): Word.Range[] => searches.get(key(target, needle))?.items ?? [];
      const located = target.views
        .map((view) => inView(target, view, hitsOf))
        .find((found) => found !== null);
      if (located) settled.found.push(located);
      else settled.lost.push({ span: target.span, reason: 'notFound' });
    }
    return settled;
  };
  return { settle };
}

function inView<S>(
  target: Target<S>,
  view: View,
  hitsOf: (needle: string) => Word.Range[],
): Located<S> | null {
  const edges = edgesOf(view);
  if (!edges) return null;
  const [left, right] = edges;
  const first = left.needle && hitAt(view, left.needle, hitsOf);
  const last = right.needle && hitAt(view, right.needle, hitsOf);
  if ((left.needle && !first) || (right.needle && !last)) return null;
  if (first && left === right) return { span: target.span, range: first, hits: [first] };
  const from = at(left, first, target.paragraph);
  const to = at(right, last, target.paragraph);
  return { span: target.span, range: from.expandTo(to), hits: [first, last].filter((hit) => hit !== null) };
}

/** The range of an edge: the hit, or a point at one of its ends or at an end of the paragraph. */
function at({ point }: Edge, hit: Word.Range | null, paragraph: Word.Paragraph): Word.Range {
  if (!point) return hit ?? paragraph.getRange('Content');
  return hit ? hit.getRange(point) : paragraph.getRange(point);
}

interface Needle {
  readonly text: string;
  readonly at: number;
}

/** Where a range begins or ends: at a hit, or at a point of a neighbouring hit; without a needle, of the paragraph. */
interface Edge {
  readonly needle: Needle | null;
  readonly point?: 'Start' | 'End';
}

/** A span's two edges: the same one twice where it can be searched whole. What cannot be searched (a tab, a break) is reached from its neighbours. */
function edgesOf(view: View): readonly [Edge, Edge] | null {
  const { text, start, end } = view;
  const whole = text.slice(start, end);
  if (isSearchable(whole) && occurrences(text, whole).includes(start)) {
    const edge = { needle: { text: whole, at: start } };
    return [edge, edge];
  }
  const left = leftEdge(view);
  const right = rightEdge(view);
  return left && right && [left, right];
}

function leftEdge({ text, start, end, widest }: View): Edge | null {
  for (let from = start; from >= (widest?.start ?? start); from--) {
    const head = headNeedle(text, from, end);
    if (head !== null) return { needle: { text: head, at: from } };
    const before = tailNeedle(text, 0, from);
    if (before !== null) return { needle: { text: before, at: from - before.length }, point: 'End' };
    if (from === 0) return { needle: null, point: 'Start' };
  }
  return null;
}

function rightEdge({ text, start, end, widest }: View): Edge | null {
  for (let to = end; to <= (widest?.end ?? end); to++) {
    const tail = tailNeedle(text, start, to);
    if (tail !== null) return { needle: { text: tail, at: to - tail.length } };
    const after = headNeedle(text, to, text.length);
    if (after !== null) return { needle: { text: after, at: to }, point: 'Start' };
    if (to === text.length) return { needle: null, point: 'End' };
  }
  return null;
}

function needles(view: View): string[] {
  return (edgesOf(view) ?? []).flatMap(({ needle }) => (needle ? [needle.text] : []));
}

/** The hit for a needle, if Word found it as often as the replay did, and says of each hit what it should. */
function hitAt(
  { text, shown }: View,
  needle: Needle,
  hitsOf: (needle: string) => Word.Range[],
): Word.Range | null {
  const hits = hitsOf(needle.text);
  const expected = occurrences(text, needle.text);
  const said = (start: number): string => shown?.(start, start + needle.text.length) ?? needle.text;
  if (hits.length !== expected.length || hits.some((hit, i) => hit.text !== said(expected[i] ?? 0)))
    return null;
  return hits[expected.indexOf(needle.at)] ?? null;
}
