import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type ReportPlaceholder, scanReport } from '../../placeholders/scan';
import type { OwedRun, OwedSign } from '../../report/owedRun';
import type { Paragraph } from '../../report/paragraph';
import type { Finding } from '../../review/finding';
import { inOrder } from '../../review/order';
import { traceFindings } from '../../review/traceFindings';
import type { Span } from '../../report/span';
import { clearMarks, withMarkable } from '../../word/edit/marks';
import { isWithinReach } from '../../word/locate/reach';
import { readReport } from '../../word/read/readReport';
import { saveSettings } from '../../word/office/settings';
import { asCheckError, type CheckErrorCode } from './checkError';
import type { Desk } from './desk';
import { demandBounded, demandSmall } from './limits';
import type { Messages } from './messages';
import type { Output } from './output';
import { readFile } from './readFile';
import type { Reviewer } from './reviewer';
import { readTextFile } from './textFile';

/** A placeholder with the paragraph in which it stands. */
export interface FoundPlaceholder
  extends Span, Pick<ReportPlaceholder, 'kind' | 'unit' | 'heading' | 'sure' | 'lost'> {
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
  /** The rules by which the unit does not have its reports reviewed. */
  readonly rulesOff: ReadonlySet<string>;
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
  const paragraphs = await readReport();
  const scan = desk.takeSyncs();
  const told = await readFile();
  const contents = contentsOf(paragraphs, task, told.elsewhere, traceFindings(told.traces));
  const isOutOfReach = contents.placeholders.some((span) => !isWithinReach(span));
  const notes = [
    ...(isOutOfReach ? [task.messages.notMarkedElsewhere] : []),
    ...(told.owed.length > 0 ? [task.messages.owed(countsOf(told.owed))] : []),
  ];
  const checked = { file, ...contents, syncs: { scan, mark: 0, clear: 0 }, notes };
  const { change, messages } = task;
  if (!change) return checked;
  try {
    const sure = contents.placeholders.filter((each) => each.sure && isWithinReach(each));
    const marks = await (change.kind === 'mark'
      ? withMarkable({}, (report) => report.mark(sure))
      : clearMarks());
    await saveSettings();
    const syncs = { ...checked.syncs, [change.kind]: desk.takeSyncs() };
    change.output.save(file, desk.save());
    const marked = [
      ...notes,
      ...(marks.locked.length > 0 ? [messages.locked(marks.locked.length)] : []),
      ...(marks.lost.length > 0 ? [messages.notMarked(marks.lost.length)] : []),
      ...(marks.unreached > 0 ? [messages.notCleared(marks.unreached)] : []),
    ];
    return { ...checked, syncs, notes: marked };
  } catch (error) {
    return { ...checked, error: errorOf(error) };
  }
}

type Contents = Required<Pick<FileResult, 'placeholders'>> & Pick<FileResult, 'findings'>;

/**
 * What is left in a report, and what would be mended in its body where that is asked for.
 * @param inFile what its file holds that must not go out with it
 */
function contentsOf(
  paragraphs: readonly Paragraph[],
  { review, rulesOff }: Task,
  elsewhere: readonly Paragraph[] = [],
  inFile: readonly Finding[] = [],
): Contents {
  const placeholders = placeholdersIn([...paragraphs, ...elsewhere]);
  if (!review) return { placeholders };
  const textOf = textsOf(paragraphs);
  const findings = inOrder([...review(paragraphs), ...inFile])
    .filter(({ rule }) => !rulesOff.has(rule))
    .map((each) => ({ ...each, paragraphText: textOf(each.span) }));
  return { placeholders, findings };
}

/** @throws CheckError where it is more than is told of */
function placeholdersIn(paragraphs: readonly Paragraph[]): FoundPlaceholder[] {
  demandBounded(paragraphs);
  const textOf = textsOf(paragraphs);
  return scanReport(paragraphs).map(({ span, kind, unit, heading, sure, lost }) => {
    return { ...span, kind, unit, heading, sure, ...(lost && { lost }), paragraphText: textOf(span) };
  });
}

/** Tells the text of the paragraph in which a span stands. */
function textsOf(paragraphs: readonly Paragraph[]): (span: Span) => string {
  const texts = new Map(paragraphs.map(({ part, index, text }) => [`${part} ${index}`, text]));
  return ({ part, paragraph }) => texts.get(`${part} ${paragraph}`) ?? '';
}

function countsOf(owed: readonly OwedRun[]): Record<OwedSign, number> {
  const count = (sign: OwedSign): number => owed.filter((each) => each.sign === sign).length;
  return { red: count('red'), highlight: count('highlight'), comment: count('comment') };
}

function errorOf(error: unknown): { code: CheckErrorCode; message: string } {
  const { code, message } = asCheckError(error);
  return { code, message };
}
