import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { ReportPlaceholder } from '../../placeholders/scan';
import { scanReport } from '../../placeholders/scan';
import type { Paragraph } from '../../report/paragraph';
import { type Marks, setMarks } from '../../word/marks';
import { readReport } from '../../word/read';
import type { Span } from '../../report/span';
import { asCheckError, CheckError, type CheckErrorCode } from './checkError';
import type { Messages } from './messages';
import type { Desk } from './desk';

/** A placeholder with the paragraph in which it stands. */
export interface Finding extends Span, Pick<ReportPlaceholder, 'kind' | 'unit' | 'heading' | 'sure'> {
  readonly paragraphText: string;
}

export interface Syncs {
  readonly scan: number;
  readonly mark: number;
  readonly clear: number;
}

export type FileResult =
  | {
      readonly file: string;
      readonly findings: readonly Finding[];
      readonly syncs?: Syncs;
      readonly notes: string[];
    }
  | { readonly file: string; readonly error: { readonly code: CheckErrorCode; readonly message: string } };

export interface Task {
  readonly change: 'mark' | 'clear' | null;
  /** Where changed files go. */
  readonly folder: string;
  readonly messages: Messages;
}

/** Checks one file, and writes the changed one if asked to. Never throws: what fails is in the result. */
export async function checkFile(file: string, task: Task, desk: Desk): Promise<FileResult> {
  try {
    const bytes = readFileSync(file);
    const type = extname(file).toLowerCase();
    if (type === '.txt') {
      const { readTextFile } = await import('./textFile');
      const notes = task.change ? [task.messages.notMarkable] : [];
      return { file, findings: findingsIn(readTextFile(bytes)), notes };
    }
    return await checkDocument(file, bytes, task, desk);
  } catch (error) {
    const { code, message } = asCheckError(error);
    return { file, error: { code, message } };
  }
}

async function checkDocument(file: string, bytes: Uint8Array, task: Task, desk: Desk): Promise<FileResult> {
  const target = task.change && targetOf(file, task.folder);
  await desk.open(bytes);
  const paragraphs = await readReport();
  const findings = findingsIn(paragraphs);
  const scan = desk.takeSyncs();
  let marks: Marks<Finding> | null = null;
  if (task.change)
    marks = await setMarks(task.change === 'mark' ? findings.filter((finding) => finding.sure) : []);
  const changed = desk.takeSyncs();
  if (target) write(target, desk.save());
  const failed = (marks?.lost.length ?? 0) + (marks?.unreached ?? 0);
  const syncs = {
    scan,
    mark: task.change === 'mark' ? changed : 0,
    clear: task.change === 'clear' ? changed : 0,
  };
  return { file, findings, syncs, notes: failed ? [task.messages.kept(failed)] : [] };
}

function findingsIn(paragraphs: readonly Paragraph[]): Finding[] {
  return scanReport(paragraphs).map(({ span, kind, unit, heading, sure }) => {
    return { ...span, kind, unit, heading, sure, paragraphText: paragraphs[span.paragraph]?.text ?? '' };
  });
}

function targetOf(file: string, folder: string): string {
  const target = join(folder, basename(file));
  if (resolve(target) === resolve(file))
    throw new CheckError('wouldOverwrite', `${target} is the file itself`);
  return target;
}

function write(target: string, bytes: Uint8Array): void {
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, bytes);
}
