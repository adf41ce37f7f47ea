import type { FileTraces } from '../../report/fileTraces';
import type { Paragraph } from '../../report/paragraph';
import { stepByStep } from '../../report/steps';
import { recallColour } from '../office/colourProperty';
import { nameOfColour } from '../office/colours';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { readSetting } from '../office/settings';
import type { ReportPackage } from '../package/reportPackage';
import { tracesOf } from './traces';
import { readSnapshot } from '../read/readSnapshot';
import { hasFile, TEXTS } from '../read/snapshot';

/** The report, and what its file holds besides. */
export interface ReportAndTraces {
  readonly paragraphs: readonly Paragraph[];
  /** Undefined where Word does not give the file, or another one than its texts. */
  readonly traces: FileTraces | undefined;
}

/** Reads both at once. One `sync`, as for the report alone. @throws WordFailure */
export function readReportAndTraces(): Promise<ReportAndTraces> {
  return inTurn(() =>
    run(async (context) => {
      const snapshot = await readSnapshot(context, TEXTS);
      recallColour(snapshot.colour);
      return {
        paragraphs: snapshot.paragraphs,
        traces: hasFile(snapshot) ? await tracesNow(snapshot.file) : undefined,
      };
    }),
  );
}

/** What a file holds besides its text, with the colour that our marks have in this document. */
export function tracesNow(file: ReportPackage): Promise<FileTraces> {
  const colour = readSetting('markColour');
  return stepByStep(tracesOf(file, colour && nameOfColour(colour)));
}
