import type { Span } from '../report/span';
import { headNeedle, isSearchable, occurrences, searchText, tailNeedle } from './replay';

/** A paragraph's text as a search may see it, and where in it the span stands. UTF-16, end exclusive. */
export interface View {
  readonly text: string;
  readonly start: number;
  readonly end: number;
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
  const { left, right } = edges(view);
  const first = left ? hitAt(view.text, left, hitsOf) : null;
  const last = right ? hitAt(view.text, right, hitsOf) : null;
  if ((left && !first) || (right && !last)) return null;
  if (first && left === right) return { span: target.span, range: first, hits: [first] };
  // What cannot be searched (a tab, a break) is reached from its neighbours, or from the paragraph's ends.
  const from = left && left.at < view.start ? first?.getRange('End') : (first ?? startOf(target, view));
  const to = right && right.at >= view.end ? last?.getRange('Start') : (last ?? endOf(target, view));
  if (!from || !to) return null;
  return { span: target.span, range: from.expandTo(to), hits: [first, last].filter((hit) => hit !== null) };
}

function startOf<S>(target: Target<S>, view: View): Word.Range | null {
  return view.start === 0 ? target.paragraph.getRange('Start') : null;
}

function endOf<S>(target: Target<S>, view: View): Word.Range | null {
  return view.end === view.text.length ? target.paragraph.getRange('End') : null;
}

interface Needle {
  readonly text: string;
  readonly at: number;
}

/** The pieces by which a span's two ends are found: the same piece twice where the span can be searched whole. */
function edges({ text, start, end }: View): { left: Needle | null; right: Needle | null } {
  const whole = text.slice(start, end);
  if (isSearchable(whole) && occurrences(text, whole).includes(start)) {
    const needle = { text: whole, at: start };
    return { left: needle, right: needle };
  }
  const head = headNeedle(text, start, end);
  const before = head === null ? tailNeedle(text, 0, start) : null;
  const tail = tailNeedle(text, start, end);
  const after = tail === null ? headNeedle(text, end, text.length) : null;
  return {
    left:
      head !== null
        ? { text: head, at: start }
        : before !== null
          ? { text: before, at: start - before.length }
          : null,
    right:
      tail !== null
        ? { text: tail, at: end - tail.length }
        : after !== null
          ? { text: after, at: end }
          : null,
  };
}

function needles(view: View): string[] {
  const { left, right } = edges(view);
  return [left, right].flatMap((needle) => (needle ? [needle.text] : []));
}

/** The hit for a needle, if Word found it as often as the replay did, and each time the same text. */
function hitAt(text: string, needle: Needle, hitsOf: (needle: string) => Word.Range[]): Word.Range | null {
  const hits = hitsOf(needle.text);
  const expected = occurrences(text, needle.text);
  if (hits.length !== expected.length || hits.some((hit) => hit.text !== needle.text)) return null;
  return hits[expected.indexOf(needle.at)] ?? null;
}
