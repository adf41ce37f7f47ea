import type { Paragraph } from '../../report/paragraph';
import { recallColour } from '../office/colourProperty';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { type Cursor, cursorOf } from './cursor';
import { readSighting } from './readAtCursor';
import { readSnapshot } from './readSnapshot';
import { TEXTS } from './snapshot';

/** The report as it is now, and where the clerk is in it. */
export interface ReportAndCursor {
  readonly paragraphs: readonly Paragraph[];
  /** Null where the selection is not in the body, or it cannot be told for sure where. */
  readonly cursor: Cursor | null;
  /** What is selected, wherever it is; empty for nothing. */
  readonly selected: string;
}

/**
 * The report's body, paragraph by paragraph, with the numbers that Word puts before them. Brings back the colour of our
 * marks, if the settings have lost it. One `sync`; more where Word does not give the report's OOXML, and then no
 * paragraph is sure.
 * @throws WordFailure
 */
export function readReport(): Promise<readonly Paragraph[]> {
  return inTurn(() => run((context) => readParagraphs(context)));
}

/** The same and the cursor. Two `sync`s: what is wrong with a selection keeps nobody from the report. @throws WordFailure */
export function readReportAndCursor(): Promise<ReportAndCursor> {
  return inTurn(() =>
    run(async (context) => {
      const paragraphs = await readParagraphs(context);
      const sighting = await readSighting(context);
      if (!sighting) return { paragraphs, cursor: null, selected: '' };
      return { paragraphs, cursor: cursorOf(sighting, paragraphs), selected: sighting.selected };
    }),
  );
}

async function readParagraphs(context: Word.RequestContext): Promise<readonly Paragraph[]> {
  const { paragraphs, colour } = await readSnapshot(context, TEXTS);
  recallColour(colour);
  return paragraphs;
}
