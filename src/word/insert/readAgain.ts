import { isPlain } from '../../report/paragraph';
import { anew, type Asked, queueTexts, queueWhole, type Reading } from '../reading';

/**
 * Queues the reading of the report behind changes of our own. Its file is read again only where it may tell more than the
 * texts: where something was deleted or hidden before, or where changes are tracked or Word does not say whether they are.
 * Else all that was put in is text that everybody sees, and it costs Word less.
 */
export function queueReadAgain(
  context: Word.RequestContext,
  { paragraphs, mode }: Pick<Reading, 'paragraphs' | 'mode'>,
  asked: Asked,
): () => Reading {
  const tellsAll = mode === 'Off' && isPlain(paragraphs);
  const source = anew(context);
  return tellsAll ? queueTexts(context, asked, source) : queueWhole(context, asked, source);
}
