import { positionOf } from '../read/items';
import { bodyOf, type Paragraph, wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Match } from '../locate/match';
import { isTracked } from '../office/optionalMembers';
import { anew, hasFile, queueTexts, queueTextsAndOoxml, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { withStories } from '../read/readStories';
import { readSnapshot, withSavedFile } from '../read/readSnapshot';
import { leadOf } from './leadOf';
import { leaveTrace } from '../office/failure';
import { run } from '../office/run';

/** What some paragraphs say after something was written into them. */
export interface WrittenTexts {
  /** By the paragraph's place in the snapshot; undefined where it cannot be told. */
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
  const paragraphs = new Map(written.map(({ span, paragraph }) => [positionOf(span, before), paragraph]));
  if (needsFile(before, written)) {
    // What stands outside of the body is in none of its paragraphs.
    const isInBody = (index: number): boolean => before.paragraphs[index]?.part === 'body';
    const others = [...paragraphs].filter(([index]) => !isInBody(index));
    for (const [, paragraph] of others) paragraph?.load('text');
    const withOthers = (told: WrittenTexts): WrittenTexts => {
      const texts = [...told.texts];
      for (const [index, paragraph] of others) texts[index] = standingText(before, index, paragraph?.text);
      return others.length === 0 ? told : { ...told, texts, mayHoldReplaced: before.mode !== 'Off' };
    };
    // A value changes no number; and to ask for that of a paragraph with a tracked change may fail (office-js#5901).
    const asked = { items: false, numbers: false, numbered: before.paragraphs };
    if (!before.givesOoxml) {
      const texts = queueTexts(context, asked, anew(context));
      return async () => {
        const now = await withSavedFile(texts());
        return withOthers({ ...sureTexts(now, before), snapshot: now });
      };
    }
    const snapshot = queueTextsAndOoxml(context, asked, anew(context));
    return async () => {
      const now = await snapshot();
      return withOthers({ ...sureTexts(now, before), snapshot: now });
    };
  }
  for (const paragraph of paragraphs.values()) paragraph?.load('text');
  return () => {
    const texts: (string | undefined)[] = [];
    for (const [index, paragraph] of paragraphs) texts[index] = standingText(before, index, paragraph?.text);
    return Promise.resolve({ texts, mayHoldReplaced: before.mode !== 'Off' });
  };
}

/** The same in a batch of its own, when the one before has failed; null if Word does not tell. */
export async function readWrittenTextsAnew(
  before: ReportSnapshot,
  written: readonly Written[],
): Promise<WrittenTexts | null> {
  try {
    const spans = written.map(({ span }) => span);
    const now = await run(async (context) => withStories(context, await readSnapshot(context, TEXTS), spans));
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
  const inBody = written.filter(({ span: { part } }) => part === 'body');
  return isTracked(before.mode) || inBody.some(({ span }) => before.paragraphs[span.paragraph]?.wordText);
}

/** What stands in a paragraph of which Word says this: a note's number leads Word's own text of it. */
function standingText(
  { paragraphs }: ReportSnapshot,
  index: number,
  now: string | undefined,
): string | undefined {
  const paragraph = paragraphs[index];
  const lead = paragraph && paragraph.part !== 'body' ? leadOf(paragraph) : null;
  return lead && now?.startsWith(lead) ? now.slice(lead.length) : now;
}

function sureTexts({ paragraphs }: ReportSnapshot, before: ReportSnapshot): WrittenTexts {
  const isSame = bodyOf(paragraphs).length === bodyOf(before.paragraphs).length;
  const sureText = ({ text, wordText }: Paragraph): string | undefined =>
    isSame && (wordText?.isSure ?? true) ? text : undefined;
  return { texts: paragraphs.map(sureText), mayHoldReplaced: false };
}
