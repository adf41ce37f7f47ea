import { type Paragraph, toldText } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Located } from '../locate/match';
import { isTracked } from '../office/optionalMembers';
import { anew, hasFile, queueTexts, queueWhole, type Reading, TEXTS } from '../read/snapshot';
import { readWhole, withFile } from '../read/readSnapshot';
import { look } from '../office/run';

/** What some paragraphs say after something was written into them. */
export interface ReadBack {
  /** By the paragraph's index; undefined where it cannot be told. */
  readonly texts: readonly (string | undefined)[];
  /** Whether what was replaced may still be among it, as a tracked deletion. */
  readonly mayHoldReplaced: boolean;
  /** The whole report, where it was read back with its file. */
  readonly whole?: Reading;
}

/** A place that was written over, and its paragraph. */
type Written = Pick<Located<Span>, 'span' | 'paragraph'>;

/**
 * Queues the reading back of the paragraphs of some spans; what is returned tells them after the `sync`.
 * @param before the report as it was found
 */
export function queueReadBack(
  context: Word.RequestContext,
  before: Reading,
  written: readonly Written[],
): () => Promise<ReadBack> {
  if (needsFile(before, written)) {
    // A value changes no number; and to ask for that of a paragraph with a tracked change may fail (office-js#5901).
    const asked = { items: false, numbers: false, numbered: before.paragraphs };
    if (!before.givesOoxml) {
      const texts = queueTexts(context, asked, anew(context));
      return async () => {
        const now = await withFile(texts());
        return { ...sureTexts(now, before), whole: now };
      };
    }
    const whole = queueWhole(context, asked, anew(context));
    return () => {
      const now = whole();
      return Promise.resolve({ ...sureTexts(now, before), whole: now });
    };
  }
  const paragraphs = new Map(written.map(({ span, paragraph }) => [span.paragraph, paragraph]));
  for (const paragraph of paragraphs.values()) paragraph?.load('text');
  return () => {
    const texts: (string | undefined)[] = [];
    for (const [index, paragraph] of paragraphs) texts[index] = paragraph?.text;
    return Promise.resolve({ texts, mayHoldReplaced: before.mode !== 'Off' });
  };
}

/** The same in a batch of its own, when the one before has failed; null if Word does not tell. */
export async function readBackAnew(before: Reading, written: readonly Written[]): Promise<ReadBack | null> {
  try {
    const now = await look((context) => readWhole(context, TEXTS));
    if (hasFile(now) || needsFile(before, written)) return sureTexts(now, before);
    return { texts: now.paragraphs.map(toldText), mayHoldReplaced: before.mode !== 'Off' };
  } catch {
    return null;
  }
}

/** Whether Word's own texts may not tell what stands in some of the paragraphs. */
function needsFile(before: Reading, written: readonly Written[]): boolean {
  if (!hasFile(before)) return false; // a Word that does not give it would fail with the values on their way
  return isTracked(before.mode) || written.some(({ span }) => before.paragraphs[span.paragraph]?.told);
}

function sureTexts({ paragraphs }: Reading, before: Reading): ReadBack {
  const isSame = paragraphs.length === before.paragraphs.length;
  const sureText = ({ text, told }: Paragraph): string | undefined =>
    isSame && (told?.isSure ?? true) ? text : undefined;
  return { texts: paragraphs.map(sureText), mayHoldReplaced: false };
}
