import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type ReportPlaceholder, scanReport } from '../../placeholders/scan';
import type { Paragraph } from '../../report/paragraph';
import type { Finding } from '../../review/finding';
import type { Span } from '../../report/span';
import { clearMarks, withMarkable } from '../../word/edit/marks';
import { readReport } from '../../word/read/readReport';
import { saveSettings } from '../../word/office/settings';
import { asCheckError, type CheckErrorCode } from './checkError';
import type { Desk } from './desk';
import { demandBounded, demandSmall } from './limits';
import type { Messages } from './messages';
import type { Output } from './output';
import type { Reviewer } from './reviewer';
import { readTextFile } from './textFile';

/** A placeholder with the paragraph in which it stands. */
export interface FoundPlaceholder
  extends Span, Pick<ReportPlaceholder, 'kind' | 'unit' | 'heading' | 'sure'> {
  readonly paragraphText: string;
}

/** A finding with the paragraph in which it stands. */
export interface ReviewedFinding extends Finding {
  readonly paragraphText: string;
}

/** How many batches each step has cost; 0 for a step that was not asked for. */
export interface Syncs {
  readonly scan: number;
  readonly mark: number;
  readonly clear: number;
}

/** What became of one file. */
export interface FileResult {
  readonly file: string;
  /** Undefined if the file could not be read. */
  readonly placeholders?: readonly FoundPlaceholder[];
  /** What else would be mended; undefined if that was not asked for. */
  readonly findings?: readonly ReviewedFinding[];
  /** A text file has none. */
  readonly syncs?: Syncs;
  readonly notes: readonly string[];
  /** Why it could not be read or, where there are placeholders, not be marked, cleared or saved. */
  readonly error?: { readonly code: CheckErrorCode; readonly message: string };
}

/** What is to be done with each file. */
export interface Task {
  readonly change: { readonly kind: 'mark' | 'clear'; readonly output: Output } | null;
  /** Finds what else would be mended; null if that is not asked for. */
  readonly review: Reviewer | null;
  readonly messages: Messages;
}

/** Checks one file, and writes the changed one if asked to. Never throws: what fails is in the result. */
export async function checkFile(file: string, task: Task, desk: Desk): Promise<FileResult> {
  try {
    const bytes = readFileSync(file);
    if (extname(file).toLowerCase() !== '.txt') return await checkDocument(file, bytes, task, desk);
    const notes = task.change ? [task.messages.notMarkable] : [];
    demandSmall(bytes);
    return { file, ...contentsOf(readTextFile(bytes), task), notes };
  } catch (error) {
    return { file, notes: [], error: errorOf(error) };
  }
}

async function checkDocument(file: string, bytes: Uint8Array, task: Task, desk: Desk): Promise<FileResult> {
  await desk.open(bytes);
  const contents = contentsOf(await readReport(), task);
  const scan = desk.takeSyncs();
  const checked = { file, ...contents, syncs: { scan, mark: 0, clear: 0 }, notes: [] };
  const { change, messages } = task;
  if (!change) return checked;
  try {
    const sure = contents.placeholders.filter((each) => each.sure);
    const marks = await (change.kind === 'mark'
      ? withMarkable({}, (report) => report.mark(sure))
      : clearMarks());
    await saveSettings();
    const syncs = { ...checked.syncs, [change.kind]: desk.takeSyncs() };
    change.output.save(file, desk.save());
    const notes = [
      ...(marks.lost.length > 0 ? [messages.notMarked(marks.lost.length)] : []),
      ...(marks.unreached > 0 ? [messages.notCleared(marks.unreached)] : []),
    ];
    return { ...checked, syncs, notes };
  } catch (error) {
    return { ...checked, error: errorOf(error) };
  }
}

type Contents = Required<Pick<FileResult, 'placeholders'>> & Pick<FileResult, 'findings'>;

/** What is left in a report, and what would be mended where that is asked for. */
function contentsOf(paragraphs: readonly Paragraph[], { review }: Task): Contents {
  demandBounded(paragraphs);
  const placeholders = placeholdersIn(paragraphs);
  if (!review) return { placeholders };
  const textOf = ({ part, paragraph }: Span): string =>
    paragraphs.find((each) => each.part === part && each.index === paragraph)?.text ?? '';
  const findings = review(paragraphs).map((each) => ({ ...each, paragraphText: textOf(each.span) }));
  return { placeholders, findings };
}

function placeholdersIn(paragraphs: readonly Paragraph[]): FoundPlaceholder[] {
  return scanReport(paragraphs).map(({ span, kind, unit, heading, sure }) => {
    return { ...span, kind, unit, heading, sure, paragraphText: paragraphs[span.paragraph]?.text ?? '' };
  });
}

function errorOf(error: unknown): { code: CheckErrorCode; message: string } {
  const { code, message } = asCheckError(error);
  return { code, message };
}
