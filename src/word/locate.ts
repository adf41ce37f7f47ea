import type { Span } from '../report/span';
import { edgesOf, type View } from './edges';
import { locatedBy } from './opinions';
import { viewsOfInterval } from './package/views';
import type { Reading } from './reading';
import { isCharacters, searchText } from './replay';
import { type HitsOf, replays } from './replays';

/** A span to be found. A view is believed if its replay agrees with Word's hits; two that contradict each other are not. */
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
  /** What Word says of the range, as long as it stands where it was found; undefined where that is not known. */
  readonly says: string | undefined;
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

/** Compares spans with what stands in the paragraphs now: those that still stand become targets. */
export function targetsOf<S extends Span>(
  spans: readonly S[],
  { paragraphs, items, inFile }: Reading,
): { targets: Target<S>[]; lost: Lost<S>[] } {
  const targets: Target<S>[] = [];
  const lost: Lost<S>[] = [];
  for (const span of spans) {
    const read = paragraphs[span.paragraph];
    const item = items[span.paragraph];
    if (span.part === 'body' && item && read?.text.slice(span.start, span.end) === span.text) {
      const { text } = read;
      const file = inFile[span.paragraph];
      const views = file ? viewsOfInterval(file, span) : [{ text, start: span.start, end: span.end }];
      targets.push({ span, paragraph: item, paragraphIndex: span.paragraph, views });
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
    const replay = replays();
    for (const { target, plans } of planned) {
      const hitsOf: HitsOf = (needle) => searches.get(key(target.paragraphIndex, needle))?.items ?? [];
      const found = locatedBy(target, plans, hitsOf, replay);
      if (found) settled.found.push(found);
      else settled.lost.push({ span: target.span, reason: 'notFound' });
    }
    return settled;
  };
  return { settle };
}

/**
 * Whether a range says something else than when it was found, so that it is no longer where it was. Its text must have
 * been loaded again. Of what is no character (breaks, references) Word may say this or that.
 */
export function hasMoved({ range, says }: Pick<Located<unknown>, 'range' | 'says'>): boolean {
  return says !== undefined && isCharacters(says) && range.text !== says;
}
