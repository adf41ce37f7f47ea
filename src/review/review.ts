import type { Span } from '../report/span';
import type { Steps } from '../report/steps';
import type { Finding } from './finding';
import { inOrder } from './order';
import type { Hit, Place, Rule } from './rule';
import type { ReviewedReport } from './reviewedReport';

/** How far a review has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reviews a report, a rule a step, or more where the rule takes its time: whoever asks for it can let others work in between,
 * tell how far it is, and stop.
 * @returns the findings, in the order of the report
 */
export function* reviewInSteps(
  report: ReviewedReport,
  rules: readonly Rule[],
): Generator<Progress, Finding[]> {
  const findings: Finding[] = [];
  for (const [done, rule] of rules.entries()) {
    const progress = { done, total: rules.length };
    yield progress;
    if (!isKnown(report, rule)) continue;
    const found = rule.find(report);
    const hits = 'next' in found ? yield* during(progress, found) : found;
    findings.push(...hits.map((hit) => findingOf(rule, hit)));
  }
  return inOrder(findings);
}

function* during<T>(progress: Progress, steps: Steps<T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield progress;
  return step.value;
}

/** The same at once. */
export function review(report: ReviewedReport, rules: readonly Rule[]): Finding[] {
  const steps = reviewInSteps(report, rules);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

function isKnown({ year, phrases, counts, province }: ReviewedReport, { needs }: Rule): boolean {
  const known = {
    year: year !== null,
    phrases: phrases.length > 0,
    counts: counts !== null,
    province: province !== '',
  };
  return needs.every((need) => known[need]);
}

function findingOf({ name, severity }: Rule, hit: Hit): Finding {
  return {
    rule: name,
    severity: hit.severity ?? severity,
    span: spanOf(hit),
    message: hit.message,
    fix: hit.fix,
    also: hit.also?.map(spanOf) ?? [],
  };
}

function spanOf({ paragraph: { part, index, text }, start, end }: Place): Span {
  return { part, paragraph: index, start, end, text: text.slice(start, end) };
}
