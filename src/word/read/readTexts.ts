import type { Paragraph } from '../../report/paragraph';
import { asFailure } from '../office/run';
import { readSnapshot, throwIfHopeless } from './readSnapshot';
import { doTextsSuffice, type LoadOptions, queueTexts, type ReportSnapshot, TEXTS } from './snapshot';

/**
 * The report, without its file where the texts alone tell what stands there. One `sync`, two where they do not.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export async function readTextsOrSnapshot(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
): Promise<ReportSnapshot> {
  if (known) {
    const snapshot = await readTexts();
    if (doTextsSuffice(snapshot, known)) return snapshot;
  }
  return readSnapshot(context, TEXTS);
}

/**
 * The paragraphs' texts alone, taken for what stands there, in a context of their own. One `sync`; another where Word refuses
 * the numbers.
 * @throws WordFailure
 */
export async function readTexts(): Promise<ReportSnapshot> {
  try {
    return await readTextsIn(new Word.RequestContext(), TEXTS);
  } catch (error) {
    throwIfHopeless(await asFailure(error));
  }
  return readTextsIn(new Word.RequestContext(), { ...TEXTS, numbers: false });
}

async function readTextsIn(context: Word.RequestContext, asked: LoadOptions): Promise<ReportSnapshot> {
  const read = queueTexts(context, asked);
  await context.sync();
  return read();
}
