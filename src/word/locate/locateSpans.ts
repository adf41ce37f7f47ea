import type { Span } from '../../report/span';
import {
  matchingCase,
  mayBeFoundAgain,
  queueSearches,
  type SearchFor,
  searchOnceMore,
  type Settled,
  targetsInContext,
  targetsOf,
} from './search';
import type { Reading } from '../read/snapshot';
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
