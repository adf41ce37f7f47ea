import type { FileTraces } from '../../report/fileTraces';
import type { OwedRun } from '../../report/owedRun';
import type { Paragraph } from '../../report/paragraph';
import { nameOfColour } from '../../word/office/colours';
import { readSetting } from '../../word/office/settings';
import { paragraphsIn } from '../../word/read/elsewhere';
import { owedRunsOf } from '../../word/traces/owedRuns';
import { tracesNow } from '../../word/traces/readTraces';
import { packageFromFile } from '../../word/package/packageFromFile';

/** What the file of the document that is open tells besides the text of its body. */
export interface FileTold {
  /** The paragraphs of headers, footers, notes and text boxes. */
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
  return {
    elsewhere: await paragraphsIn(file),
    owed: owedRunsOf(file, ours),
    traces: await tracesNow(file),
  };
}
