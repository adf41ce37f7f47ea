import { keep, letGo } from '../office/run';
import type { SearchResult } from './match';
import { matchOf, type AnchoredView } from './rangeHypotheses';
import { LONGEST, searchText, SINGLE } from './replay';
import { type HitsOf, replayCache } from './replayCache';
import type { Scope } from './scope';
import { anchorsOf } from './searchAnchors';
import type { Target } from './targets';

/** How a search is made. */
export interface SearchFor {
  /** Those of the batch, where there are some already. */
  readonly options?: Word.SearchOptions;
  /** What of each hit is read besides its text, such as `font/highlightColor`. */
  readonly load?: string;
  /** How long a needle may be; where Word does not find the long ones, the next. */
  readonly longest?: readonly number[];
}

/** As a whole, and by single characters where Word misses words that were typed with an input method (office-js#5134). */
export const EITHER_WAY: SearchFor = { longest: [LONGEST, SINGLE] };

/** Searches that are queued. */
export interface Searches<S> {
  /** Which hit is which span; after the `sync`. */
  resolve(): SearchResult<S>;
  /** Gives back what Word keeps of the hits, with the next `sync`: a long action would end with thousands. */
  release(): void;
}

/**
 * Queues one search for each different text in each scope. After the `sync` that follows, `resolve` tells which hit is
 * which span.
 */
export function queueSearches<S>(
  context: Word.RequestContext,
  targets: readonly Target<S>[],
  { load, longest = [LONGEST], ...given }: SearchFor = {},
): Searches<S> {
  const searches = new Map<string, Word.RangeCollection>();
  const key = (scope: Scope, needle: string): string => `${scope.key} ${needle}`;
  let { options } = given;
  const search = (scope: Scope, needle: string): void => {
    if (searches.has(key(scope, needle))) return;
    options ??= matchingCase(context);
    const hits = keep(scope.search(searchText(needle), options));
    hits.load(load ? `items/text,items/${load}` : 'items/text');
    searches.set(key(scope, needle), hits);
  };
  const planned = targets.map((target) => {
    const ways = longest.map((length) =>
      target.views.flatMap((view): AnchoredView[] => {
        const anchors = anchorsOf(view, length);
        return anchors ? [{ view, anchors }] : [];
      }),
    );
    for (const { needle } of ways.flat().flatMap(({ anchors }) => anchors))
      if (needle) search(target.scope, needle.text);
    return { target, ways };
  });
  const resolve = (): SearchResult<S> => {
    const result: SearchResult<S> = { found: [], lost: [] };
    const replay = replayCache();
    for (const { target, ways } of planned) {
      const { scope, span } = target;
      const hitsOf: HitsOf = (needle) => searches.get(key(scope, needle))?.items ?? [];
      const found = scope.isThere() ? firstOf(ways, (plans) => matchOf(target, plans, hitsOf, replay)) : null;
      if (found) result.found.push(found);
      else result.lost.push({ span, reason: 'notFound' });
    }
    return result;
  };
  const release = (): void => {
    for (const hits of searches.values()) letGo(hits);
  };
  return { resolve, release };
}

/** One object for all searches of a batch. */
export function matchingCase(context: Word.RequestContext): Word.SearchOptions {
  const options = Word.SearchOptions.newObject(context);
  options.matchCase = true;
  return options;
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}
