import type { Decision } from '../../rollover/decision';
import { FOLDED, type Look } from '../../rollover/look';
import type { Messages } from './messages';
import type { FileResult } from './rollFile';

/** One JSON object for a file, on one line: what becomes of each stretch, or why nothing could be made of the file. */
export function jsonOf(result: FileResult, messages: Messages): string {
  if ('error' in result) return JSON.stringify(result);
  const { file, years, revisions, comments } = result;
  const edits = result.decisions
    .filter(({ action }) => action !== 'keep')
    .map(({ part, paragraph, start, end, text, action, result: becomes, reason, figure }) => ({
      ...{ paragraph, start, end, text, decision: action, result: becomes, why: messages.reasons[reason] },
      ...(part !== 'body' && { part }),
      ...figure,
    }));
  const look = result.look.map(({ part, paragraph, start, end, text, reason, risk }) => ({
    ...{ paragraph, start, end, text, why: messages.reasons[reason], risk },
    ...(part !== 'body' && { part }),
  }));
  return JSON.stringify({ file, ...years, edits, look, revisions, comments });
}

/** A file's result as text for the terminal. */
export function describeResult(result: FileResult, messages: Messages): string {
  const { file } = result;
  if ('error' in result) {
    const { code, message } = result.error;
    const detail = code === 'unknown' ? ` (${message})` : '';
    return `${file}\n  ${messages.refused(messages.errors[code] + detail)}`;
  }
  const { decisions, years, revisions, comments } = result;
  const counted = (action: Decision['action']): number =>
    decisions.filter((each) => each.action === action).length;
  const shown = result.look.filter(({ risk }) => risk < FOLDED);
  const counts = { shifted: counted('shift'), blank: counted('blank'), asked: counted('ask') };
  const asked = decisions.filter(({ action }) => action === 'ask');
  return [
    `${file}  ${messages.summary(years.year, years.to, { ...counts, looked: shown.length })}`,
    ...(revisions + comments > 0 ? [`  ${messages.revisions(revisions, comments)}`] : []),
    ...listed(messages.asked, asked, ({ text, result: becomes, reason }) => {
      const suggestion = becomes === text ? '' : `  ${messages.suggestion(becomes)}`;
      return `${text}${suggestion}  ${messages.reasons[reason]}`;
    }),
    ...listed(messages.looked, shown, ({ text, reason }) => `${text}  ${messages.reasons[reason]}`),
  ].join('\n');
}

function listed<Each extends Decision | Look>(
  title: string,
  spans: readonly Each[],
  lineOf: (span: Each) => string,
): string[] {
  if (spans.length === 0) return [];
  return [
    `  ${title}`,
    ...spans.map((span) => `    ${span.paragraph + 1}:${span.start + 1}  ${lineOf(span)}`),
  ];
}
