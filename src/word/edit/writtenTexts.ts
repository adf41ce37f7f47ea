import { type Paragraph, wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Match } from '../locate/match';
import { isTracked } from '../office/optionalMembers';
import { anew, hasFile, queueTexts, queueTextsAndOoxml, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { readSnapshot, withSavedFile } from '../read/readSnapshot';
import { leaveTrace } from '../office/failure';
import { run } from '../office/run';

/** What some paragraphs say after something was written into them. */
export interface WrittenTexts {
  /** By the paragraph's index; undefined where it cannot be told. */
  readonly texts: readonly (string | undefined)[];
  /** Whether what was replaced may still be among it, as a tracked deletion. */
  readonly mayHoldReplaced: boolean;
  /** The whole report, where it was read back with its file. */
  readonly snapshot?: ReportSnapshot;
}

/** A place that was written over, and its paragraph. */
type Written = Pick<Match<Span>, 'span' | 'paragraph'>;

/**
 * Queues the reading back of the paragraphs of some spans; what is returned tells them after the `sync`.
 * @param before the report as it was found
 */
export function queueWrittenTexts(
  context: Word.RequestContext,
  before: ReportSnapshot,
  written: readonly Written[],
): () => Promise<WrittenTexts> {
  if (needsFile(before, written)) {
    // A value changes no number; and to ask for that of a paragraph with a tracked change may fail (office-js#5901).
    const asked = { items: false, numbers: false, numbered: before.paragraphs };
    if (!before.givesOoxml) {
      const texts = queueTexts(context, asked, anew(context));
      return async () => {
        const now = await withSavedFile(texts());
        return { ...sureTexts(now, before), snapshot: now };
      };
    }
    const snapshot = queueTextsAndOoxml(context, asked, anew(context));
    return async () => {
      const now = await snapshot();
      return { ...sureTexts(now, before), snapshot: now };
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
export async function readWrittenTextsAnew(
  before: ReportSnapshot,
  written: readonly Written[],
): Promise<WrittenTexts | null> {
  try {
    const now = await run((context) => readSnapshot(context, TEXTS));
    if (hasFile(now) || needsFile(before, written)) return sureTexts(now, before);
    return { texts: now.paragraphs.map(wordTextOf), mayHoldReplaced: before.mode !== 'Off' };
  } catch (error) {
    leaveTrace(error);
    return null;
  }
}

/** Whether Word's own texts may not tell what stands in some of the paragraphs. */
function needsFile(before: ReportSnapshot, written: readonly Written[]): boolean {
  if (!hasFile(before)) return false; // a Word that does not give it would fail with the values on their way
  return isTracked(before.mode) || written.some(({ span }) => before.paragraphs[span.paragraph]?.wordText);
}

function sureTexts({ paragraphs }: ReportSnapshot, before: ReportSnapshot): WrittenTexts {
  const isSame = paragraphs.length === before.paragraphs.length;
  const sureText = ({ text, wordText }: Paragraph): string | undefined =>
    isSame && (wordText?.isSure ?? true) ? text : undefined;
  return { texts: paragraphs.map(sureText), mayHoldReplaced: false };
}
