import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import type { Finding } from './finding';

/** A change of the report: what is to stand in a span. Neither the span's text nor the value is empty. */
export interface Fix {
  readonly span: Span;
  readonly value: string;
}

/**
 * What is to be written so that findings are mended. Where something is only taken out, the character beside it is written
 * anew: nothing is left of it otherwise by which it could be found again, to be taken back.
 * @param findings in the order of the report; those without a fix, or that overlap one before, are left out
 */
export function fixesOf(findings: readonly Finding[], paragraphs: readonly Paragraph[]): Fix[] {
  const fixes: Fix[] = [];
  for (const { span, fix } of findings) {
    const text =
      paragraphs.find(({ part, index }) => part === span.part && index === span.paragraph)?.text ?? '';
    const made = fix === null ? undefined : fixIn(text, span, fix);
    const last = fixes.at(-1)?.span;
    if (
      !made ||
      (last && last.part === span.part && last.paragraph === span.paragraph && made.span.start < last.end)
    )
      continue;
    fixes.push(made);
  }
  return fixes;
}

function fixIn(text: string, span: Span, fix: string): Fix | undefined {
  if (fix !== '') return span.start === span.end ? undefined : { span, value: fix };
  const [start, end] = span.start > 0 ? [span.start - 1, span.end] : [span.start, span.end + 1];
  const value = text.slice(start, span.start) + text.slice(span.end, end);
  return value === '' ? undefined : { span: { ...span, start, end, text: text.slice(start, end) }, value };
}

/** What takes fixes back: each as it stands once all of them are made. */
export function undoneBy(fixes: readonly Fix[]): Fix[] {
  let moved = 0;
  let last: Span | undefined;
  return fixes.map(({ span, value }) => {
    if (last?.paragraph !== span.paragraph || last.part !== span.part) moved = 0;
    const start = span.start + moved;
    moved += value.length - (span.end - span.start);
    last = span;
    return { span: { ...span, start, end: start + value.length, text: value }, value: span.text };
  });
}
