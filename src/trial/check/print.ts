import { sentenceAround } from '../../report/sentence';
import { type Finding, SEVERITIES } from '../../review/finding';
import type { Span } from '../../report/span';
import { isLikelyOwed, reasonOf } from '../../worklist/doubts';
import type { FileResult, FoundPlaceholder, ReviewedFinding } from './checkFile';
import type { Messages } from './messages';

/** A file's result as text for the terminal. */
export function describeResult(result: FileResult, messages: Messages): string {
  const { file, placeholders, findings, notes, error } = result;
  const detail = error?.code === 'unknown' ? ` (${error.message})` : '';
  const advice = error ? messages.errors[error.code] + detail : '';
  if (!placeholders) return `${file}\n  ${messages.unreadable(advice)}`;
  const certain = placeholders.filter(({ sure }) => sure);
  const uncertain = placeholders.filter(({ sure }) => !sure);
  const none = uncertain.length > 0 ? messages.noneCertain : messages.none;
  const lines = [`${file}  ${certain.length > 0 ? messages.left(certain.length) : none}`];
  lines.push(...underHeadings(certain, messages));
  // Where something seems to be left out, there is nothing to be seen: these are told apart.
  const owed = uncertain.filter(isLikelyOwed);
  const seen = uncertain.filter((placeholder) => !isLikelyOwed(placeholder));
  if (seen.length > 0) lines.push(`  ${messages.unsure(seen.length)}`, ...underHeadings(seen, messages));
  if (owed.length > 0) lines.push(`  ${messages.likelyOwed(owed.length)}`, ...underHeadings(owed, messages));
  if (findings) lines.push(...describeFindings(findings, messages));
  lines.push(...notes.map((note) => `  ${note}`));
  if (error) lines.push(`  ${messages.notSaved(advice)}`);
  return lines.join('\n');
}

/** One JSON object for a file, on one line: what was found, or why what was asked for failed. */
export function jsonOf({ file, placeholders: found, findings, syncs, error }: FileResult): string {
  const placeholders = found?.map(({ part, paragraph, start, end, text, kind, unit, heading, sure }) => {
    return { part, paragraph, start, end, text, kind, unit, heading, sure };
  });
  return JSON.stringify(
    error ? { file, error } : { file, placeholders, findings: findings?.map(plain), syncs },
  );
}

/** A finding as other programs read it; of the places that it is about as well only where there are some. */
function plain({ rule, severity, span, message, fix, also }: Finding): object {
  const { part, paragraph, start, end, text } = span;
  const finding = { rule, severity, part, paragraph, start, end, text, message, fix };
  return also.length === 0 ? finding : { ...finding, also };
}

/** How many there are of each severity, then a line for each. */
function describeFindings(findings: readonly ReviewedFinding[], messages: Messages): string[] {
  const counts = SEVERITIES.map((severity) => findings.filter((each) => each.severity === severity).length);
  const lines = findings.map((finding) => {
    const { span, paragraphText, severity, message, rule, fix, also } = finding;
    const place = `${span.paragraph + 1}:${span.start + 1}`;
    const change = fix === null ? '' : `  → ${fix === '' ? messages.deleted : fix}`;
    const others = also
      .map(({ paragraph, start }: Span) => `${paragraph + 1}:${start + 1}`)
      .join(messages.comma);
    const elsewhere = others === '' ? '' : messages.elsewhere(others);
    const sentence = sentenceOf({ ...span, paragraphText });
    return `    ${place}  ${messages.severities[severity]} ${message} [${rule}]${change}${elsewhere}\n      ${sentence}`;
  });
  return [`  ${messages.findings(counts)}`, ...lines];
}

/** How much of a sentence is told before a placeholder and behind it, in characters (UTF-16). */
export const MOST_BESIDE = 200;

/** A line for each placeholder with its sentence; the heading where it changes, or the part that it stands in. */
function underHeadings(placeholders: readonly FoundPlaceholder[], messages: Messages): string[] {
  const lines: string[] = [];
  let heading: string | null = null;
  for (const placeholder of placeholders) {
    const { paragraph, start, sure } = placeholder;
    const title = titleOf(placeholder, messages);
    if (title !== heading) lines.push(`  ${title}`);
    heading = title;
    const why = sure || isLikelyOwed(placeholder) ? '' : `  ${whyOf(placeholder, messages)}`;
    lines.push(`    ${paragraph + 1}:${start + 1}  ${sentenceOf(placeholder)}${why}`);
  }
  return lines;
}

/** The heading under which a placeholder stands, or its part; of a text box both. */
function titleOf({ part, heading }: FoundPlaceholder, messages: Messages): string {
  if (part === 'body') return heading || messages.noHeading;
  return heading === '' ? messages.part[part] : messages.textBoxUnder(heading);
}

/** Why a placeholder is asked about. */
function whyOf(placeholder: FoundPlaceholder, messages: Messages): string {
  const { paragraphText, end } = placeholder;
  return messages.reason[reasonOf(placeholder, paragraphText.slice(end, end + MOST_BESIDE))];
}

type Told = Pick<FoundPlaceholder, 'paragraphText' | 'start' | 'end' | 'text'>;

/** The sentence around a place; of one that is too long what is next to it. */
function sentenceOf({ paragraphText, start, end, text }: Told): string {
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
