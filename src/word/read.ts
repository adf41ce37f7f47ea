import type { Paragraph } from '../report/paragraph';
import { recallColour } from './colourProperty';
import { type Cursor, queueCursor } from './cursor';
import { inTurn } from './inTurn';
import { anew, queueTexts, queueWhole, type Reading, tellsAll } from './reading';
import { readWhole, throwIfHopeless } from './readWhole';
import { asFailure, run } from './run';

/** The report as it is now, and where the clerk is in it. */
export interface ReportAndCursor {
  readonly paragraphs: readonly Paragraph[];
  /** Null where the selection is not in the body, or it cannot be told for sure where. */
  readonly cursor: Cursor | null;
}

/**
 * The report's body, paragraph by paragraph, with the numbers that Word puts before them. Brings back the colour of our
 * marks, if the settings have lost it. One `sync`; more where Word does not give the report's OOXML, and then no
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
 * The same and the cursor, for every time that it moves: the OOXML is read only where the texts have changed, or something
 * is deleted, hidden or tracked. One `sync`; another for the OOXML, and one where the selection is outside the body.
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
  const body = context.document.body;
  const read = known ? queueTexts(context) : queueWhole(context, body, null);
  const cursorIn = queueCursor(context);
  try {
    await context.sync();
  } catch (error) {
    // It was the cursor that failed, most likely; the report does not depend on it.
    throwIfHopeless(await asFailure(error));
    return { reading: await readWithoutCursor(context, known), cursorIn: () => null };
  }
  const reading = read();
  return { reading: !known || tellsAll(reading, known) ? reading : await readWhole(context), cursorIn };
}

async function readWithoutCursor(
  context: Word.RequestContext,
  known: readonly Paragraph[] | undefined,
): Promise<Reading> {
  if (!known) return readWhole(context, anew(context));
  const read = queueTexts(context, anew(context));
  await context.sync();
  const reading = read();
  return tellsAll(reading, known) ? reading : readWhole(context, anew(context));
}
