import type { FileTraces } from '../report/fileTraces';
import type { Finding } from './finding';

/** What is told of each kind of thing that must not go out with a report's file, at its place. */
const KINDS = [
  { kind: 'comments', rule: 'word-comment', message: '批注还在' },
  { kind: 'revisions', rule: 'word-revision', message: '修订没有接受' },
  { kind: 'hidden', rule: 'word-hidden', message: '隐藏的文字' },
] as const satisfies readonly { readonly kind: keyof FileTraces; rule: string; message: string }[];

/**
 * What a report's file holds that must not go out with it, as findings: for those who read of it where there is no pane. What
 * stands on no text of the body has no place and is left out.
 */
export function traceFindings(traces: FileTraces): Finding[] {
  return KINDS.flatMap(({ kind, rule, message }) =>
    traces[kind].flatMap((span): Finding[] =>
      span ? [{ rule, severity: 'error', span, message, fix: null, also: [] }] : [],
    ),
  );
}
