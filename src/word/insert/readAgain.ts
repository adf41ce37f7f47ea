import { isPlain } from '../../report/paragraph';
import { queueTexts, queueWhole, type Reading } from '../reading';

/**
 * Queues the reading of the report behind changes of our own. Its file is read again only where it may tell more than the
 * texts: where something was deleted or hidden before, or where changes are tracked or Word does not say whether they are.
 * Else all that was put in is text that everybody sees, and it costs Word less.
 */
export function queueReadAgain(
  context: Word.RequestContext,
  { paragraphs, mode }: Pick<Reading, 'paragraphs' | 'mode'>,
): () => Reading {
  const tellsAll = mode === 'Off' && isPlain(paragraphs);
  return tellsAll ? queueTexts(context) : queueWhole(context, context.document.body, null);
}
