import { toldText } from '../report/paragraph';
import { isTracked } from './newer';
import { hasFile, queueWhole, type Reading } from './reading';
import { readWhole } from './readWhole';
import { run } from './run';

/** What some paragraphs say after something was written into them. */
export interface ReadBack {
  /** By the paragraph's index; undefined where it cannot be told. */
  readonly texts: readonly (string | undefined)[];
  /** Whether what was replaced may still be among it, as a tracked deletion. */
  readonly mayHoldReplaced: boolean;
}

/**
 * Queues the reading back of some paragraphs; what is returned tells them after the `sync`.
 * @param before the report as it was found
 * @param written the indices of the paragraphs
 */
export function queueReadBack(
  context: Word.RequestContext,
  before: Reading,
  written: readonly number[],
): () => ReadBack {
  if (needsFile(before, written)) {
    const whole = queueWhole(context, context.document.body, null);
    return () => sureTexts(whole(), before);
  }
  for (const index of written) before.items[index]?.load('text');
  return () => {
    const texts: string[] = [];
    for (const index of written) texts[index] = before.items[index]?.text ?? '';
    return { texts, mayHoldReplaced: before.mode !== 'Off' };
  };
}

/** The same in a batch of its own, when the one before has failed; null if Word does not tell. */
export async function readBackAnew(before: Reading, written: readonly number[]): Promise<ReadBack | null> {
  try {
    const now = await run(readWhole);
    if (hasFile(now) || needsFile(before, written)) return sureTexts(now, before);
    return { texts: now.paragraphs.map(toldText), mayHoldReplaced: before.mode !== 'Off' };
  } catch {
    return null;
  }
}

/** Whether Word's own texts may not tell what stands in some of the paragraphs. */
function needsFile(before: Reading, written: readonly number[]): boolean {
  if (!hasFile(before)) return false; // a Word that does not give it would fail with the values on their way
  return isTracked(before.mode) || written.some((index) => before.paragraphs[index]?.told);
}

function sureTexts({ paragraphs }: Reading, before: Reading): ReadBack {
  const isSame = paragraphs.length === before.paragraphs.length;
  return {
    texts: paragraphs.map(({ text, told }) => (isSame && (told?.isSure ?? true) ? text : undefined)),
    mayHoldReplaced: false,
  };
}
