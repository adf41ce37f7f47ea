import { hasItems, readItems, withItems } from '../read/items';
import type { Span } from '../../report/span';
import { bodyOf } from '../../report/paragraph';
import { type ReportSnapshot } from '../read/snapshot';
import type { SearchResult } from './match';
import { EITHER_WAY, matchingCase, queueSearches, type SearchFor } from './search';
import { mayBeFoundAgain, targetsInContext, targetsOf } from './targets';
import { contextsOf } from './uniqueContext';

/**
 * Finds spans: in their paragraphs where those were read, those of the body else by the text around them. One `sync`, none for no spans; two
 * more where the text around one stands elsewhere as well, or Word does not find it at once.
 * @param isWorth whether to look once more for one that was not found
 */
export async function locateSpans<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  snapshot: ReportSnapshot,
  searchFor: SearchFor = {},
  isWorth: (span: S) => boolean = () => true,
): Promise<SearchResult<S>> {
  if (spans.length === 0) return { found: [], lost: [] };
  const inBody = spans.filter(({ part }) => part === 'body');
  const contexts = hasItems(snapshot) ? null : contextsOf(inBody, bodyOf(snapshot.paragraphs));
  if (!hasItems(snapshot) && !contexts) return locateAnew(context, spans, snapshot, searchFor);
  const options = matchingCase(context);
  const some = contexts
    ? targetsInContext(context, inBody, contexts, snapshot, options)
    : targetsOf(inBody, snapshot);
  const others = targetsOf(
    spans.filter(({ part }) => part !== 'body'),
    snapshot,
  );
  const targets = [...some.targets, ...others.targets];
  const lost = [...some.lost, ...others.lost];
  const searches = queueSearches(context, targets, { ...searchFor, options });
  await context.sync();
  const result = searches.resolve();
  const worth = new Set(targets.filter(mayBeFoundAgain).map(({ span }) => span));
  const isMissed = (span: S): boolean => worth.has(span) && isWorth(span);
  const missed = result.lost.map(({ span }) => span).filter(isMissed);
  const again =
    missed.length > 0 ? await locateAnew(context, missed, snapshot, searchFor) : { found: [], lost: [] };
  const stillLost = result.lost.filter(({ span }) => !isMissed(span));
  return {
    found: [...result.found, ...again.found],
    lost: [...lost, ...stillLost, ...again.lost],
  };
}

async function locateAnew<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  snapshot: ReportSnapshot,
  searchFor: SearchFor,
): Promise<SearchResult<S>> {
  const again = await searchOnceMore(context, spans, snapshot, searchFor);
  return again ?? { found: [], lost: spans.map((span) => ({ span, reason: 'changed' })) };
}

/**
 * Looks once more for what was not found: paragraph by paragraph, and by single characters where Word misses longer words
 * (office-js#5134). Two `sync`s, one where the paragraphs are at hand.
 * @returns null where the report does not read any more as it did
 */
export async function searchOnceMore<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  snapshot: ReportSnapshot,
  { load }: SearchFor = {},
): Promise<SearchResult<S> | null> {
  const isInBody = spans.some(({ part }) => part === 'body');
  const items = hasItems(snapshot) || !isInBody ? snapshot.items : await readItems(context, snapshot);
  if (!items) return null;
  const { targets, lost } = targetsOf(spans, withItems(snapshot, items));
  const searches = queueSearches(context, targets, { ...EITHER_WAY, ...(load && { load }) });
  await context.sync();
  const result = searches.resolve();
  return { found: result.found, lost: [...lost, ...result.lost] };
}
