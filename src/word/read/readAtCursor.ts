import type { Paragraph } from '../../report/paragraph';
import { asFailure } from '../office/run';
import { candidatesOf, type Cursor, cursorOf, isCertain, queueSighting, type Sighting } from './cursor';
import { rememberRead } from './lastRead';
import { hasItems, readItems } from './items';
import { readSighting } from './readSighting';
import { readSnapshotAnew, throwIfHopeless } from './readSnapshot';
import {
  type LoadOptions,
  ITEMS,
  queueTexts,
  queueTextsAndOoxml,
  type ReportSnapshot,
  doTextsSuffice,
} from './snapshot';

/** What an action at the cursor begins with. */
export interface ReadAtCursor {
  readonly snapshot: ReportSnapshot;
  /** Null where it cannot be asked for. */
  readonly sighting: Sighting | null;
}

/**
 * Reads the report and asks after the cursor, in a batch that has begun: without the OOXML where the texts tell what stands
 * there. One `sync`, another where they do not; two or more where Word refuses a part of it.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export async function readAtCursor(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
  asked: LoadOptions = ITEMS,
): Promise<ReadAtCursor> {
  const { body } = context.document;
  const read = known ? queueTexts(context, asked) : queueTextsAndOoxml(context, asked, body);
  const sighting = queueSighting(context);
  try {
    await context.sync();
  } catch (error) {
    // Whichever of the two it was that failed, the other does not depend on it.
    throwIfHopeless(await asFailure(error));
    return { snapshot: await readSnapshotAnew(context, asked), sighting: await readSighting(context) };
  }
  const snapshot = await read();
  if (known && !doTextsSuffice(snapshot, known))
    return { snapshot: await readSnapshotAnew(context, asked), sighting: sighting() };
  rememberRead(snapshot.paragraphs, snapshot.bodyText);
  return { snapshot, sighting: sighting() };
}

/**
 * The cursor, for an action that has to know it: where several paragraphs read alike, or the one may be a header's, each is
 * compared with the selection. One `sync` then, two where Word's own paragraphs were not read; none else. Comparing leaves no
 * trace in Word, as far as is known.
 */
export async function exactCursor(
  context: Word.RequestContext,
  { snapshot, sighting }: ReadAtCursor,
): Promise<Cursor | null> {
  if (!sighting) return null;
  const { paragraphs } = snapshot;
  const candidates = candidatesOf(sighting, paragraphs);
  const [only, another] = candidates;
  if (only === undefined) return null;
  if (another === undefined && isCertain(sighting, paragraphs, only)) return cursorOf(sighting, paragraphs);
  const items = hasItems(snapshot) ? snapshot.items : await readItems(context, snapshot);
  if (!items) return null;
  const start = context.document.getSelection().getRange('Start');
  const relations = candidates.map((index) => items[index]?.getRange('Content').compareLocationWith(start));
  try {
    await context.sync();
  } catch (error) {
    throwIfHopeless(await asFailure(error));
    return null; // what stands in another part of the document need not be comparable
  }
  // The start of a paragraph may count as in the one above as well (office-js#495).
  const at = relations.map((relation) => HOLDS.includes(relation?.value ?? '')).lastIndexOf(true);
  const paragraph = candidates[at];
  return paragraph === undefined ? null : { paragraph, selected: sighting.selected };
}

/** What `compareLocationWith` says of a paragraph and a point in it; of an empty one now this, now that (office-js#2527). */
const HOLDS: readonly string[] = ['Contains', 'ContainsStart', 'ContainsEnd', 'Equal', 'InsideStart'];
