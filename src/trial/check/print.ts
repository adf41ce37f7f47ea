import { sentenceAround } from '../../report/sentence';
import type { FileResult, Finding } from './checkFile';
import type { Messages } from './messages';

/** A file's result as text for the terminal. */
export function describeResult(result: FileResult, messages: Messages): string {
  if ('error' in result) {
    const { code, message } = result.error;
    const detail = code === 'unknown' ? ` (${message})` : '';
    return `${result.file}\n  ${messages.unreadable(messages.errors[code])}${detail}`;
  }
  const certain = result.findings.filter((finding) => finding.sure);
  const uncertain = result.findings.filter((finding) => !finding.sure);
  const lines = [`${result.file}  ${messages.left(certain.length)}`, ...underHeadings(certain, messages)];
  if (uncertain.length > 0)
    lines.push(`  ${messages.unsure(uncertain.length)}`, ...underHeadings(uncertain, messages));
  lines.push(...result.notes.map((note) => `  ${note}`));
  return lines.join('\n');
}

/** One JSON object for a file, on one line. */
export function jsonOf(result: FileResult): string {
  if ('error' in result) return JSON.stringify({ file: result.file, error: result.error });
  const placeholders = result.findings.map(
    ({ part, paragraph, start, end, text, kind, unit, heading, sure }) => {
      return { part, paragraph, start, end, text, kind, unit, heading, sure };
    },
  );
  return JSON.stringify({ file: result.file, placeholders, ...(result.syncs && { syncs: result.syncs }) });
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
