import type { Paragraph } from '../report/paragraph';
import { queueColour } from './colourProperty';
import { WordFailure } from './failure';
import { rememberRead } from './lastRead';
import {
  anew,
  type Asked,
  beside,
  ITEMS,
  queueTexts,
  queueWhole,
  type Reading,
  tellsAll,
  TEXTS,
  withoutFile,
} from './reading';
import { packageFromFile } from './package/packageFromFile';
import { asFailure, keepingNothing } from './run';

/** What of a whole reading Word may refuse, and the report is read without. */
interface Without {
  readonly property: boolean;
  readonly numbers: boolean;
  readonly file: boolean;
}

/** In the order in which they are tried: the first that Word does not refuse is the reading. */
const ATTEMPTS: readonly Without[] = [
  { property: false, numbers: false, file: false },
  // Our colour among the properties is not needed to read the report.
  { property: true, numbers: false, file: false },
  // A list with tracked changes in it has no numbers for some (office-js#5901).
  { property: true, numbers: true, file: false },
  // Some reports have no OOXML (office-js#5394, #6059).
  { property: true, numbers: false, file: true },
  { property: true, numbers: true, file: true },
];

/** The next attempt: where Word says what it failed at, the first without that. */
function attemptAfter(at: number, { location }: WordFailure): number {
  const isWithout = ({ numbers, file }: Without): boolean =>
    (/ooxml/i.test(location) && file) || (/list/i.test(location) && numbers);
  const named = ATTEMPTS.findIndex((without, i) => i > at && isWithout(without));
  return named < 0 ? at + 1 : named;
}

/**
 * Reads the report with its file: only that tells what of Word's texts stands there, for they may hold what is deleted
 * or hidden. One `sync`; more where Word refuses a part of it.
 * @param context that of the action, for Word's own paragraphs; for texts alone one that keeps nothing
 * @throws WordFailure
 */
export function readWhole(context: Word.RequestContext, asked: Asked = ITEMS): Promise<Reading> {
  return attempt(context, asked, 0);
}

/** The same in a batch that comes behind others of the same action. */
export function readWholeAnew(context: Word.RequestContext, asked: Asked = ITEMS): Promise<Reading> {
  return attempt(context, asked, 0, true);
}

async function attempt(
  context: Word.RequestContext,
  asked: Asked,
  at: number,
  isAnew = false,
  refused?: WordFailure,
): Promise<Reading> {
  const without = ATTEMPTS[at];
  if (!without) throw refused ?? new WordFailure('unknown', 'Word refuses the report');
  const source = isAnew ? anew(context) : context.document.body;
  const wanted = { ...asked, numbers: asked.numbers && !without.numbers };
  const read = without.file
    ? queueTexts(context, wanted, source)
    : queueWhole(context, wanted, source, without.property ? undefined : queueColour(context));
  let reading: Reading;
  try {
    await context.sync();
    reading = read();
  } catch (error) {
    const failure = throwIfHopeless(await asFailure(error));
    return attempt(context, asked, attemptAfter(at, failure), true, failure);
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
