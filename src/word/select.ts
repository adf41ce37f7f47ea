import type { Span } from '../report/span';
import { inTurn } from './inTurn';
import { queueSearches, targetsOf, type LostReason } from './locate';
import { queueTexts } from './read';
import { run } from './run';

/**
 * Selects a span in the report and brings it into view. At most three `sync`s.
 * @returns why it could not, or null if it did
 * @throws WordFailure
 */
export function selectSpan(span: Span): Promise<LostReason | null> {
  return inTurn(() => run((context) => select(context, span)));
}

async function select(context: Word.RequestContext, span: Span): Promise<LostReason | null> {
  const paragraphs = queueTexts(context);
  await context.sync();
  const { targets, lost } = targetsOf([span], paragraphs.items);
  if (lost[0]) return lost[0].reason;

  const searches = queueSearches(targets);
  await context.sync();
  const settled = searches.settle();
  const located = settled.found[0];
  if (!located) return 'notFound';

  located.range.select();
  await context.sync();
  return null;
}
