import type { Span } from '../../report/span';
import { itemsOf } from '../read/readSnapshot';
import type { Reading } from '../read/snapshot';
import type { Settled } from './match';
import { EITHER_WAY, matchingCase, queueSearches, type SearchFor } from './search';
import { mayBeFoundAgain, targetsInContext, targetsOf } from './targets';
import { contextsOf } from './uniqueContext';

/**
 * Finds spans: in their paragraphs where those were read, else by the text around them. One `sync`, none for no spans; two
 * more where the text around one stands elsewhere as well, or Word does not find it at once.
 * @param isWorth whether to look once more for one that was not found
 */
export async function locateSpans<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  reading: Reading,
  searchFor: SearchFor = {},
  isWorth: (span: S) => boolean = () => true,
): Promise<Settled<S>> {
  if (spans.length === 0) return { found: [], lost: [] };
  const hasItems = reading.items.length > 0;
  const contexts = hasItems ? null : contextsOf(spans, reading.paragraphs);
  if (!hasItems && !contexts) return locateAnew(context, spans, reading, searchFor);
  const options = matchingCase(context);
  const { targets, lost } = contexts
    ? targetsInContext(context, spans, contexts, reading, options)
    : targetsOf(spans, reading);
  const searches = queueSearches(context, targets, { ...searchFor, options });
  await context.sync();
  const settled = searches.settle();
  const worth = new Set(targets.filter(mayBeFoundAgain).map(({ span }) => span));
  const isMissed = (span: S): boolean => worth.has(span) && isWorth(span);
  const missed = settled.lost.map(({ span }) => span).filter(isMissed);
  const again =
    missed.length > 0 ? await locateAnew(context, missed, reading, searchFor) : { found: [], lost: [] };
  const stillLost = settled.lost.filter(({ span }) => !isMissed(span));
  return {
    found: [...settled.found, ...again.found],
    lost: [...lost, ...stillLost, ...again.lost],
  };
}

async function locateAnew<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  reading: Reading,
  searchFor: SearchFor,
): Promise<Settled<S>> {
  const again = await searchOnceMore(context, spans, reading, searchFor);
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
  reading: Reading,
  { load }: SearchFor = {},
): Promise<Settled<S> | null> {
  const items = reading.items.length > 0 ? reading.items : await itemsOf(context, reading);
  if (!items) return null;
  const { targets, lost } = targetsOf(spans, { ...reading, items });
  const searches = queueSearches(context, targets, { ...EITHER_WAY, ...(load && { load }) });
  await context.sync();
  const settled = searches.settle();
  return { found: settled.found, lost: [...lost, ...settled.lost] };
}
