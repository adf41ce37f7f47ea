import { sentenceAround } from '../../report/sentence';
import { isLikelyOwed, reasonOf } from '../../worklist/doubts';
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
  // Where something seems to be left out, there is nothing to be seen: these are told apart.
  const owed = uncertain.filter(isLikelyOwed);
  const seen = uncertain.filter((finding) => !isLikelyOwed(finding));
  if (seen.length > 0) lines.push(`  ${messages.unsure(seen.length)}`, ...underHeadings(seen, messages));
  if (owed.length > 0) lines.push(`  ${messages.likelyOwed(owed.length)}`, ...underHeadings(owed, messages));
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

/** How much of a sentence is told before a placeholder and behind it, in characters (UTF-16). */
export const MOST_BESIDE = 200;

/** A line for each placeholder with its sentence; the heading where it changes, or the part that it stands in. */
function underHeadings(findings: readonly Finding[], messages: Messages): string[] {
  const lines: string[] = [];
  let heading: string | null = null;
  for (const finding of findings) {
    const { part } = finding;
    const title = part === 'body' ? finding.heading || messages.noHeading : messages.part[part];
    if (title !== heading) lines.push(`  ${title}`);
    heading = title;
    const why = finding.sure || isLikelyOwed(finding) ? '' : `  ${whyOf(finding, messages)}`;
    lines.push(`    ${finding.paragraph + 1}:${finding.start + 1}  ${sentenceOf(finding)}${why}`);
  }
  return lines;
}

/** Why a placeholder is asked about. */
function whyOf(finding: Finding, messages: Messages): string {
  return messages.reason[
    reasonOf(finding, finding.paragraphText.slice(finding.end, finding.end + MOST_BESIDE))
  ];
}

/** The sentence of a placeholder; of one that is too long what is next to it. */
function sentenceOf({ paragraphText, start, end, text }: Finding): string {
  const from = Math.max(0, start - MOST_BESIDE);
  const to = Math.min(paragraphText.length, end + MOST_BESIDE);
  const near = paragraphText.slice(from, to);
  const sentence = sentenceAround(near, start - from, end - from);
  const isCut = {
    before: from > 0 && sentence.start === 0,
    after: from + sentence.end === to && to < paragraphText.length,
  };
  const before = near.slice(sentence.start, start - from);
  const after = near.slice(end - from, sentence.end);
  return `${isCut.before ? '…' : ''}${before}【${text}】${after}${isCut.after ? '…' : ''}`;
}
