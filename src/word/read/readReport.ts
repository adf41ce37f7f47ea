import type { Paragraph } from '../../report/paragraph';
import type { ReportPackage } from '../package/reportPackage';
import { WordFailure } from '../office/failure';
import { recallColour } from '../office/colourProperty';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { type Cursor, cursorOf } from './cursor';
import { readSighting } from './readAtCursor';
import { readSnapshot } from './readSnapshot';
import { type ReportSnapshot, TEXTS } from './snapshot';

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
  return inTurn(() => run(async (context) => (await readBody(context)).paragraphs));
}

/** The report, the cursor, and what of the file tells more than its texts: it is big, and not to be kept. */
export interface ReadReport {
  readonly report: ReportAndCursor;
  /** Undefined where the file could not be read. */
  readonly file: ReportPackage | undefined;
}

/** The same and the cursor. Two `sync`s: what is wrong with a selection keeps nobody from the report. @throws WordFailure */
export function readReportAndCursor(): Promise<ReadReport> {
  return inTurn(() =>
    run(async (context) => {
      const { paragraphs, file: read } = await readBody(context);
      const file = read instanceof WordFailure ? undefined : (read ?? undefined);
      const sighting = await readSighting(context);
      if (!sighting) return { report: { paragraphs, cursor: null, selected: '' }, file };
      const cursor = cursorOf(sighting, paragraphs);
      return { report: { paragraphs, cursor, selected: sighting.selected }, file };
    }),
  );
}

async function readBody(context: Word.RequestContext): Promise<ReportSnapshot> {
  const snapshot = await readSnapshot(context, TEXTS);
  recallColour(snapshot.colour);
  return snapshot;
}
