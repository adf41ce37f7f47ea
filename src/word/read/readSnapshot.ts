import { type Paragraph, toldText } from '../../report/paragraph';
import { queueColour } from '../office/colourProperty';
import { WordFailure } from '../office/failure';
import { rememberRead } from './lastRead';
import {
  anew,
  type Asked,
  beside,
  ITEMS,
  queueTexts,
  queueWhole,
  readsAs,
  type Reading,
  tellsAll,
  TEXTS,
  withoutFile,
} from './snapshot';
import { packageFromFile } from '../package/packageFromFile';
import { asFailure, keepingNothing } from '../office/run';

/** What of a whole reading is left out, since Word may refuse it. */
interface Without {
  /** Our colour among the properties: it is not needed to read the report. */
  readonly property: boolean;
  /** The numbers of lists: one with tracked changes in it has none for some (office-js#5901). */
  readonly numbers: boolean;
  /** The OOXML: some reports have none (office-js#5394, #6059). */
  readonly file: boolean;
}

const NOTHING: Without = { property: false, numbers: false, file: false };

/** What to leave out next: what Word says it failed at; one after another where it does not say. Null when nothing is left. */
function withoutMore(without: Without, { location }: WordFailure): Without | null {
  if (/list/i.test(location) && !without.numbers) return { ...without, numbers: true };
  if (/ooxml/i.test(location) && !without.file) return { ...without, file: true };
  if (!without.property) return { ...without, property: true };
  if (!without.numbers) return { ...without, numbers: true };
  return without.file ? null : { ...without, numbers: false, file: true };
}

/**
 * Reads the report with its file: only that tells what of Word's texts stands there, for they may hold what is deleted
 * or hidden. One `sync`; more where Word refuses a part of it.
 * @param context that of the action, for Word's own paragraphs; for texts alone one that keeps nothing
 * @throws WordFailure
 */
export function readWhole(context: Word.RequestContext, asked: Asked = ITEMS): Promise<Reading> {
  return attempt(context, asked, NOTHING);
}

/** The same in a batch that comes behind others of the same action. */
export function readWholeAnew(context: Word.RequestContext, asked: Asked = ITEMS): Promise<Reading> {
  return attempt(context, asked, NOTHING, true);
}

async function attempt(
  context: Word.RequestContext,
  asked: Asked,
  without: Without,
  isAnew = false,
): Promise<Reading> {
  const source = isAnew ? anew(context) : context.document.body;
  const wanted = { ...asked, numbers: asked.numbers && !without.numbers };
  const colour = without.property ? undefined : queueColour(context);
  const read = without.file ? queueTexts(context, wanted, source) : queueWhole(context, wanted, source);
  let reading: Reading;
  try {
    await context.sync();
    reading = { ...read(), colour: colour?.() };
  } catch (error) {
    const failure = throwIfHopeless(await asFailure(error));
    const rest = withoutMore(without, failure);
    if (!rest) throw failure;
    return attempt(context, asked, rest, true);
  }
  if (without.file) reading = await withFile(reading);
  rememberRead(reading.paragraphs, reading.bodyText);
  return reading;
}

/** Texts with the document's file, for a Word that does not give the OOXML. */
export async function withFile(texts: Reading): Promise<Reading> {
  const asked = { ...texts, givesOoxml: false };
  try {
    const file = await packageFromFile();
    return beside(asked, () => file);
  } catch (error) {
    if (error instanceof WordFailure) return withoutFile(asked, error);
    throw error;
  }
}

/** @throws WordFailure the one that is given, if it says that Word does nothing at all now */
export function throwIfHopeless(failure: WordFailure): WordFailure {
  if (failure.code === 'busy' || failure.code === 'lost') throw failure;
  return failure;
}

/**
 * The same, without the file where the texts alone tell what stands there. One `sync`, two where they do not.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export async function readAsNeeded(known: readonly Paragraph[] | undefined): Promise<Reading> {
  if (known) {
    const reading = await readTexts();
    if (tellsAll(reading, known)) return reading;
  }
  return readWhole(keepingNothing(), TEXTS);
}

/**
 * The paragraphs' texts alone, taken for what stands there, in a context of their own. One `sync`; another where Word refuses
 * the numbers.
 * @throws WordFailure
 */
export async function readTexts(): Promise<Reading> {
  try {
    return await readIn(keepingNothing(), TEXTS);
  } catch (error) {
    throwIfHopeless(await asFailure(error));
  }
  return readIn(keepingNothing(), { ...TEXTS, numbers: false });
}

async function readIn(context: Word.RequestContext, asked: Asked): Promise<Reading> {
  const read = queueTexts(context, asked);
  await context.sync();
  return read();
}

/** Word's own paragraphs of a report that was read without them; null where it does not read so any more. One `sync`. */
export async function itemsOf(
  context: Word.RequestContext,
  { paragraphs }: Reading,
): Promise<readonly Word.Paragraph[] | null> {
  const read = queueTexts(context, { ...ITEMS, numbers: false }, anew(context));
  await context.sync();
  const now = read();
  const told = paragraphs.map((paragraph) => ({ ...paragraph, text: toldText(paragraph), number: '' }));
  return readsAs(told, now.paragraphs) ? now.items : null;
}
