import type { FileTraces } from '../../report/fileTraces';
import type { OwedRun } from '../../report/owedRun';
import type { Paragraph } from '../../report/paragraph';
import { nameOfColour } from '../../word/office/colours';
import { readSetting } from '../../word/office/settings';
import { owedRunsOf } from '../../word/traces/owedRuns';
import { tracesOf } from '../../word/traces/traces';
import { packageFromFile } from '../../word/package/packageFromFile';
import type { ReportPackage } from '../../word/package/reportPackage';
import { STANDING, textIn } from '../../word/package/sight';

/** What the file of the document that is open tells besides the text of its body. */
export interface FileTold {
  /** The paragraphs of headers, footers, notes and text boxes, where the pane does not look. */
  readonly elsewhere: readonly Paragraph[];
  /** What the clerk has written in red, highlighted or commented as not yet done. */
  readonly owed: readonly OwedRun[];
  /** Comments, revisions, what is hidden, marks of ours. */
  readonly traces: FileTraces;
}

/** @throws WordFailure `noFile` */
export async function readFile(): Promise<FileTold> {
  const file = await packageFromFile();
  const colour = readSetting('markColour');
  const ours = colour === undefined ? undefined : nameOfColour(colour);
  return { elsewhere: elsewhereIn(file), owed: owedRunsOf(file, ours), traces: tracesOf(file, ours) };
}

/** Counted from 0 within each part. Comments are no part of a report. */
function elsewhereIn({ elsewhere }: ReportPackage): Paragraph[] {
  const counts = new Map<string, number>();
  return elsewhere.flatMap(({ part, pieces }): Paragraph[] => {
    if (part === 'comment') return [];
    const index = counts.get(part) ?? 0;
    counts.set(part, index + 1);
    return [{ part, index, text: textIn(pieces, STANDING), number: '' }];
  });
}
