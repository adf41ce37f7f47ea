import { sentenceAround } from '../../report/sentence';
import type { FileResult, Finding } from './checkFile';
import type { Messages } from './messages';

/** A file's result as text for the terminal. */
export function describeResult({ file, findings, notes, error }: FileResult, messages: Messages): string {
  const detail = error?.code === 'unknown' ? ` (${error.message})` : '';
  const advice = error ? messages.errors[error.code] + detail : '';
  if (!findings) return `${file}\n  ${messages.unreadable(advice)}`;
  const certain = findings.filter(({ sure }) => sure);
  const uncertain = findings.filter(({ sure }) => !sure);
  const none = uncertain.length > 0 ? messages.noneCertain : messages.none;
  const lines = [`${file}  ${certain.length > 0 ? messages.left(certain.length) : none}`];
  lines.push(...underHeadings(certain, messages));
  if (uncertain.length > 0) {
    lines.push(`  ${messages.unsure(uncertain.length)}`, ...underHeadings(uncertain, messages));
  }
  lines.push(...notes.map((note) => `  ${note}`));
  if (error) lines.push(`  ${messages.notSaved(advice)}`);
  return lines.join('\n');
}

/** One JSON object for a file, on one line: what was found, or why what was asked for failed. */
export function jsonOf({ file, findings, syncs, error }: FileResult): string {
  const placeholders = findings?.map(({ part, paragraph, start, end, text, kind, unit, heading, sure }) => {
    return { part, paragraph, start, end, text, kind, unit, heading, sure };
  });
  return JSON.stringify(error ? { file, error } : { file, placeholders, syncs });
}

/** A line for each placeholder with its sentence; the heading where it changes. */
function underHeadings(findings: readonly Finding[], messages: Messages): string[] {
  const lines: string[] = [];
  let heading: string | null = null;
  for (const finding of findings) {
    if (finding.heading !== heading) lines.push(`  ${finding.heading || messages.noHeading}`);
    heading = finding.heading;
    const { start, end } = sentenceAround(finding.paragraphText, finding.start, finding.end);
    const before = finding.paragraphText.slice(start, finding.start);
    const after = finding.paragraphText.slice(finding.end, end);
    lines.push(`    ${finding.paragraph + 1}:${finding.start + 1}  ${before}【${finding.text}】${after}`);
  }
  return lines;
}
