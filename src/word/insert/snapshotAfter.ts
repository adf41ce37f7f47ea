import { isPlain } from '../../report/paragraph';
import {
  anew,
  type LoadOptions,
  queueTexts,
  queueTextsAndOoxml,
  type ReportSnapshot,
} from '../read/snapshot';
import { withSavedFile } from '../read/readSnapshot';

/**
 * Queues the reading of the report behind changes of our own. Its file is read again only where it may tell more than the
 * texts: where something was deleted or hidden before, or where changes are tracked or Word does not say whether they are.
 * Else all that was put in is text that everybody sees, and it costs Word less.
 */
export function queueSnapshotAfter(
  context: Word.RequestContext,
  { paragraphs, mode, hasNumbers, givesOoxml, lostHighlights }: ReportSnapshot,
  asked: LoadOptions,
): () => Promise<ReportSnapshot> {
  const tellsAll = mode === 'Off' && isPlain(paragraphs);
  const source = anew(context);
  const wanted = { ...asked, numbers: hasNumbers };
  if (tellsAll || !givesOoxml) {
    const texts = queueTexts(context, wanted, source);
    return () =>
      tellsAll ? Promise.resolve({ ...texts(), givesOoxml, lostHighlights }) : withSavedFile(texts());
  }
  return queueTextsAndOoxml(context, wanted, source);
}
