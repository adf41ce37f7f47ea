import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { lastFigures } from '../../ledger/kept/lastFigures';
import { PHRASES } from '../../library/content/phrases';
import { carriedInto } from '../../rollover/carried';
import type { Decision, Years } from '../../rollover/decision';
import { FOLDED, type Look, lookedAt } from '../../rollover/look';
import { plannedIn } from '../../rollover/plan/items';
import { rollOver } from '../../rollover/rollOver';
import { rewritten } from '../../rollover/rewritten';
import { yearOfReport } from '../../rollover/yearOf';
import { openReportFile, type ReportFile } from '../../word/file/reportFile';
import { demandBounded, demandSmall } from '../check/limits';
import type { Output } from '../check/output';
import { readTextFile } from '../check/textFile';
import { asRollError, RollError, type RollErrorCode } from './rollError';

/** What is to be done with each file. */
export interface Task {
  /** The year that the report is about; null for what it says itself. */
  readonly year: number | null;
  /** The new report's year; null for the year after. */
  readonly to: number | null;
  readonly output: Output | null;
}

/** What became of one file. */
export type FileResult =
  | { readonly file: string; readonly error: { readonly code: RollErrorCode; readonly message: string } }
  | {
      readonly file: string;
      readonly years: Years;
      readonly decisions: readonly Decision[];
      readonly look: readonly Look[];
      /** How many tracked changes were read as accepted, and how many comments are not carried over. */
      readonly revisions: number;
      readonly comments: number;
    };

/** Makes this year's report of one of last year's, and writes it if asked to. Never throws: what fails is in the result. */
export function rollFile(file: string, task: Task): FileResult {
  try {
    const report = readReportFile(file);
    demandBounded(report.paragraphs);
    const year = task.year ?? yearOfReport(report.paragraphs.map(({ text }) => text));
    if (year === null) throw new RollError('noYear', 'The report does not say which year it tells of');
    const years = { year, to: task.to ?? year + 1 };
    const decisions = rollOver(report.paragraphs, years, PHRASES);
    const look = lookedAt(report.paragraphs, decisions, years);
    // What needs nobody: what is asked stays as it is, and is listed.
    const sure = decisions.filter(({ action }) => action === 'shift' || action === 'blank');
    const unseen = [...look.filter(({ risk }) => risk < FOLDED), ...decisions.filter(isUndecided)];
    const planned = plannedIn(report.paragraphs, year);
    const { paragraphs } = report;
    const carried = carriedInto({ paragraphs, decisions, rewrites: sure, additions: [], unseen, planned });
    const figures = lastFigures(carried.paragraphs, carried.figures);
    const lastYear = { ...years, figures, left: carried.left };
    task.output?.save(file, report.write(sure, { lastYear }));
    const { revisions, comments } = report;
    return { file, years, decisions, look, revisions, comments };
  } catch (error) {
    const { code, message } = asRollError(error);
    return { file, error: { code, message } };
  }
}

/** Whether something else is proposed, and nobody has said whether it holds. */
function isUndecided({ action, result, text }: Decision): boolean {
  return action === 'ask' && result !== text;
}

function readReportFile(file: string): Pick<ReportFile, 'paragraphs' | 'revisions' | 'comments' | 'write'> {
  const bytes = readFileSync(file);
  if (extname(file).toLowerCase() !== '.txt') return openReportFile(bytes);
  demandSmall(bytes);
  const paragraphs = readTextFile(bytes);
  const write: ReportFile['write'] = (rewrites) => {
    const lines = paragraphs.map(({ index, text }) =>
      rewritten(
        text,
        rewrites.filter(({ paragraph }) => paragraph === index),
      ),
    );
    return new TextEncoder().encode(lines.join('\n'));
  };
  return { paragraphs, revisions: 0, comments: 0, write };
}
