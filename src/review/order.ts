import { type Finding, SEVERITIES } from './finding';

/**
 * Findings in the order of the report. Of two that would change the same characters the graver stays, then the longer:
 * both cannot be done. Nothing is left out that only points somewhere.
 * @param findings in the order of the parts, as the report has them
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const parts = [...new Set(findings.map(({ span }) => span.part))];
  const ordered = [...findings].sort(
    (a, b) =>
      parts.indexOf(a.span.part) - parts.indexOf(b.span.part) ||
      a.span.paragraph - b.span.paragraph ||
      a.span.start - b.span.start ||
      b.span.end - a.span.end,
  );
  const dropped = new Set<Finding>();
  let last: Finding | undefined;
  for (const finding of ordered) {
    if (finding.fix === null) continue;
    if (last && overlap(last, finding)) {
      const weaker = weight(finding) > weight(last) ? last : finding;
      dropped.add(weaker);
      if (weaker === finding) continue;
    }
    last = finding;
  }
  return ordered.filter((finding) => !dropped.has(finding));
}

function overlap({ span: a }: Finding, { span: b }: Finding): boolean {
  if (a.part !== b.part || a.paragraph !== b.paragraph) return false;
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The graver first, then the longer; severity counts for more than any length. */
function weight({ severity, span }: Finding): number {
  return (SEVERITIES.length - SEVERITIES.indexOf(severity)) * 1e6 + (span.end - span.start);
}
