import { positionOf } from '../read/items';
import { bodyOf, type Paragraph, wordTextOf } from '../../report/paragraph';
import type { Span } from '../../report/span';
import type { Match } from '../locate/match';
import { isTracked } from '../office/optionalMembers';
import { anew, hasFile, queueTexts, queueTextsAndOoxml, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { withStories } from '../read/readStories';
import { readSnapshot, withSavedFile } from '../read/readSnapshot';
import { wholeOf } from '../read/wholeReport';
import { leaveTrace } from '../office/failure';
import { run } from '../office/run';

/** What some paragraphs say after something was written into them. */
export interface WrittenTexts {
  /** By the paragraph's place in the snapshot; undefined where it cannot be told. */
  readonly texts: readonly (string | undefined)[];
  /** Whether what was replaced may still be among it, as a tracked deletion. */
  readonly mayHoldReplaced: boolean;
  /** The report, where it was read back with its file. */
  readonly reread?: RereadReport;
}

/** The report as it was read back with its file. */
interface RereadReport {
  readonly snapshot: ReportSnapshot;
  /** With what stands outside of the body. */
  readonly whole: readonly Paragraph[];
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
      return async () => sureTexts(await withSavedFile(texts()), before);
    }
    const snapshot = queueTextsAndOoxml(context, asked, anew(context));
    return async () => sureTexts(await snapshot(), before);
  }
  const paragraphs = new Map(written.map(({ span, paragraph }) => [positionOf(span, before), paragraph]));
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
    const now = await run(async (context) => {
      const body = await readSnapshot(context, TEXTS);
      return hasFile(body) ? body : withStories(context, body, spans);
    });
    if (hasFile(now) || needsFile(before, written)) return await sureTexts(now, before);
    return { texts: now.paragraphs.map(wordTextOf), mayHoldReplaced: before.mode !== 'Off' };
  } catch (error) {
    leaveTrace(error);
    return null;
  }
}

/** Whether Word's own texts may not tell what stands in some of the paragraphs. */
function needsFile(before: ReportSnapshot, written: readonly Written[]): boolean {
  if (!hasFile(before)) return false; // a Word that does not give it would fail with the values on their way
  return (
    isTracked(before.mode) || written.some(({ span }) => !isToldByWord(positionOf(span, before), before))
  );
}

/** Whether Word's own text of a paragraph tells what stands there, but for the number that leads a note. */
function isToldByWord(position: number, { paragraphs }: ReportSnapshot): boolean {
  const paragraph = paragraphs[position];
  if (!paragraph) return false;
  return paragraph.part === 'body' ? !paragraph.wordText : leadOf(paragraph) !== null;
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

/** What Word's own text of a paragraph has before all that stands there, as a note's number; null where it differs otherwise. */
function leadOf({ text, wordText }: Paragraph): string | null {
  if (!wordText) return '';
  const at = wordText.text.length - text.length;
  return wordText.isSure && wordText.text.endsWith(text) ? wordText.text.slice(0, at) : null;
}

/** What stands in the paragraphs by the file that was read with them. */
async function sureTexts(snapshot: ReportSnapshot, before: ReportSnapshot): Promise<WrittenTexts> {
  const whole = await wholeOf(snapshot);
  const isSame = bodyOf(whole).length === bodyOf(before.paragraphs).length && hasFile(snapshot);
  const now = new Map(whole.map((paragraph) => [`${paragraph.part} ${paragraph.index}`, paragraph]));
  const texts = before.paragraphs.map(({ part, index }) => {
    const told = isSame ? now.get(`${part} ${index}`) : undefined;
    return (told?.wordText?.isSure ?? true) ? told?.text : undefined;
  });
  return { texts, mayHoldReplaced: false, reread: { snapshot, whole } };
}
