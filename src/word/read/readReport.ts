import type { Paragraph } from '../../report/paragraph';
import { recallColour } from '../office/colourProperty';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { type Cursor, cursorOf } from './cursor';
import { readSighting } from './readSighting';
import { readSnapshot } from './readSnapshot';
import { type ReportSnapshot, TEXTS } from './snapshot';
import { loadElsewhere, wholeOf } from './wholeReport';

/** The report as it is now, and where the clerk is in it. */
export interface ReportAndCursor {
  /** Those of the body first. */
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

/** The same, and behind the body all else that is part of the report. @throws WordFailure */
export function readWholeReport(): Promise<readonly Paragraph[]> {
  return inTurn(() => run(async (context) => wholeOf(await readBody(context))));
}

/**
 * The same and the cursor; headers are looked for in the document's file as well. Two `sync`s: what is wrong with a selection
 * keeps nobody from the report.
 * @throws WordFailure
 */
export function readReportAndCursor(): Promise<ReportAndCursor> {
  return inTurn(() =>
    run(async (context) => {
      const [snapshot, { elsewhereIn }] = await Promise.all([readBody(context), loadElsewhere()]);
      const body = snapshot.paragraphs;
      const sighting = await readSighting(context);
      const paragraphs = [...body, ...(await elsewhereIn(snapshot, true))];
      if (!sighting) return { paragraphs, cursor: null, selected: '' };
      return { paragraphs, cursor: cursorOf(sighting, body), selected: sighting.selected };
    }),
  );
}

async function readBody(context: Word.RequestContext): Promise<ReportSnapshot> {
  const snapshot = await readSnapshot(context, TEXTS);
  recallColour(snapshot.colour);
  return snapshot;
}
