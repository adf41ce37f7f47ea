import { queueColour } from '../office/colourProperty';
import { LOST_BY_SAVES } from '../office/colours';
import { type WordFailure } from '../office/failure';
import { rememberRead } from './lastRead';
import {
  anew,
  type LoadOptions,
  alignWithFile,
  ITEMS,
  queueTexts,
  queueTextsAndOoxml,
  type ReportSnapshot,
} from './snapshot';
import { packageFromFile } from '../package/packageFromFile';
import { asFailure } from '../office/run';

/** What of a snapshot is left out, since Word may refuse it. */
interface Omissions {
  /** Our colour among the properties: it is not needed to read the report. */
  readonly property: boolean;
  /** The numbers of lists: one with tracked changes in it has none for some (office-js#5901). */
  readonly numbers: boolean;
  /** The OOXML: some reports have none (office-js#5394, #6059). */
  readonly file: boolean;
}

const NOTHING: Omissions = { property: false, numbers: false, file: false };

/** What to leave out next: what Word says it failed at; one after another where it does not say. Null when nothing is left. */
function omitMore(without: Omissions, { location }: WordFailure): Omissions | null {
  if (/list/i.test(location) && !without.numbers) return { ...without, numbers: true };
  if (/ooxml/i.test(location) && !without.file) return { ...without, file: true };
  if (!without.property) return { ...without, property: true };
  if (!without.numbers) return { ...without, numbers: true };
  return without.file ? null : { ...without, numbers: false, file: true };
}

/**
 * Reads the report with its file: only that tells what of Word's texts stands there, for they may hold what is deleted
 * or hidden. One `sync`; more where Word refuses a part of it.
 * @throws WordFailure
 */
export function readSnapshot(
  context: Word.RequestContext,
  asked: LoadOptions = ITEMS,
): Promise<ReportSnapshot> {
  return attempt(context, asked, NOTHING);
}

/** The same in a batch that comes behind others of the same action. */
export function readSnapshotAnew(
  context: Word.RequestContext,
  asked: LoadOptions = ITEMS,
): Promise<ReportSnapshot> {
  return attempt(context, asked, NOTHING, true);
}

async function attempt(
  context: Word.RequestContext,
  asked: LoadOptions,
  without: Omissions,
  isAnew = false,
): Promise<ReportSnapshot> {
  const source = isAnew ? anew(context) : context.document.body;
  const wanted = { ...asked, numbers: asked.numbers && !without.numbers };
  const colour = without.property ? undefined : queueColour(context);
  const read = without.file
    ? queueTexts(context, wanted, source)
    : queueTextsAndOoxml(context, wanted, source);
  let snapshot: ReportSnapshot;
  try {
    await context.sync();
    snapshot = { ...(await read()), colour: colour?.() };
  } catch (error) {
    const failure = throwIfHopeless(await asFailure(error));
    const rest = omitMore(without, failure);
    if (!rest) throw failure;
    return attempt(context, asked, rest, true);
  }
  if (without.file) snapshot = await withSavedFile(snapshot);
  rememberRead(snapshot.paragraphs, snapshot.bodyText);
  return snapshot;
}

/** Texts with the document's file, for a Word that does not give the OOXML. */
export function withSavedFile(texts: ReportSnapshot): Promise<ReportSnapshot> {
  return alignWithFile({ ...texts, givesOoxml: false, lostHighlights: LOST_BY_SAVES }, packageFromFile);
}

/** @throws WordFailure the one that is given, if it says that Word does nothing at all now */
export function throwIfHopeless(failure: WordFailure): WordFailure {
  if (failure.code === 'busy' || failure.code === 'lost') throw failure;
  return failure;
}
