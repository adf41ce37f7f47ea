import { isPlain, type Paragraph, toldText } from '../report/paragraph';
import { recallColour } from './colourInFile';
import { type Cursor, queueCursor } from './cursor';
import { inTurn } from './inTurn';
import { isTracked } from './newer';
import { anew, queueTexts, queueWhole, type Reading, readWhole } from './reading';
import { asFailure, run } from './run';

/** The report as it is now, and where the clerk is in it. */
export interface ReportAndCursor {
  readonly paragraphs: readonly Paragraph[];
  /** Null where the selection is not in the body, or it cannot be told for sure where. */
  readonly cursor: Cursor | null;
}

/**
 * The report's body, paragraph by paragraph, with the numbers that Word puts before them. Brings back the colour of our
 * marks, if the settings have lost it. One `sync`; another where Word does not give the report's OOXML, and then no
 * paragraph is sure.
 * @throws WordFailure
 */
export function readReport(): Promise<readonly Paragraph[]> {
  return inTurn(() =>
    run(async (context) => {
      const { paragraphs, property } = await readWhole(context);
      await recallColour(property).catch(() => undefined); // what is read is read; the next time tries again
      return paragraphs;
    }),
  );
}

/**
 * The same and the cursor, for every time that it moves: the OOXML is read only where the texts may not be all that
 * stands there. One `sync`; another for the OOXML, and one where the selection is outside the body.
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export function readReportAndCursor(known?: readonly Paragraph[]): Promise<ReportAndCursor> {
  return inTurn(() =>
    run(async (context) => {
      const { reading, cursorIn } = await readAtCursor(context, known);
      const { paragraphs } = reading;
      return { paragraphs, cursor: cursorIn(paragraphs) };
    }),
  );
}

/** Reads what `readReportAndCursor` tells, in a batch that has begun. */
export async function readAtCursor(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
): Promise<{ reading: Reading; cursorIn: (paragraphs: readonly Paragraph[]) => Cursor | null }> {
  const read = known ? queueTexts(context) : queueWhole(context);
  const cursorIn = queueCursor(context);
  try {
    await context.sync();
  } catch (error) {
    const failure = await asFailure(error);
    // It was the cursor that failed, most likely; the report does not depend on it.
    if (failure.code === 'busy' || failure.code === 'lost') throw failure;
    return { reading: await readWhole(context, anew(context)), cursorIn: () => null };
  }
  const reading = read();
  return { reading: known ? (carriedOn(reading, known) ?? (await readWhole(context))) : reading, cursorIn };
}

/** What stands there by what was known of it before; null where only the file can tell. */
function carriedOn(reading: Reading, known: readonly Paragraph[]): Reading | null {
  if (isTracked(reading.mode)) return null; // a deletion that is tracked may leave Word's texts as they were
  const { paragraphs } = reading;
  const isSame =
    paragraphs.length === known.length &&
    paragraphs.every(({ text, number }, i) => {
      const before = known[i] as Paragraph;
      return text === toldText(before) && number === before.number;
    });
  if (isSame) return { ...reading, paragraphs: known };
  return reading.mode === 'Off' && isPlain(known) ? reading : null;
}
