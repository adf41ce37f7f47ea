import type { Finding } from '../../review/finding';
import type { Reviewer } from '../check/reviewer';
import { type Case, paragraphsOf } from './cases';
import { fixesAs, isAt } from './match';

/** How a reviewer does on texts of which is known what is wrong in them. */
export interface Score {
  readonly found: number;
  readonly of: number;
  /** Of those that have a fix, how many are mended exactly so. */
  readonly fixed: number;
  readonly fixable: number;
  /** What was not found, or not mended so, a line each. */
  readonly missed: readonly string[];
  /** What was found besides, a line each. */
  readonly others: readonly string[];
}

/**
 * How many errors of a tier are found with their rule and their place.
 * @param rules the rules that there are: an error of another counts by its place alone
 */
export function scoreOf(
  cases: readonly Case[],
  tier: string,
  review: Reviewer,
  rules: ReadonlySet<string>,
): Score {
  const results = cases.flatMap(({ id, text, errors }) => {
    const paragraphs = paragraphsOf(text);
    const findings = review(paragraphs);
    return errors
      .filter((known) => known.tier === tier)
      .map((known) => {
        const line = paragraphs[known.paragraph]?.text ?? '';
        const near = findings.filter((each) => isAt(each, known));
        const isFound = near.some(({ rule }) => rule === known.rule || !rules.has(known.rule));
        const isFixed = near.some((each) => fixesAs(each, known, line));
        return { id, known, near, isFound, isFixed, text: line.slice(known.start, known.end) };
      });
  });
  const fixable = results.filter(({ known }) => known.fix !== null);
  return {
    found: results.filter(({ isFound }) => isFound).length,
    of: results.length,
    fixed: fixable.filter(({ isFixed }) => isFixed).length,
    fixable: fixable.length,
    missed: results
      .filter(({ isFound, isFixed, known }) => !isFound || (known.fix !== null && !isFixed))
      .map(({ id, known, near, isFound, text }) => {
        const told = near.map(tell).join(' ');
        return `${id} ${known.rule} ${isFound ? 'not fixed' : 'missed'} 【${text}】→${known.fix ?? ''} ${told}`;
      }),
    others: othersIn(cases, review),
  };
}

function othersIn(cases: readonly Case[], review: Reviewer): string[] {
  return cases.flatMap(({ id, text, errors }) =>
    review(paragraphsOf(text))
      .filter((each) => !errors.some((known) => isAt(each, known)))
      .map((each) => `${id} ${tell(each)}`),
  );
}

function tell({ rule, severity, span: { paragraph, start, text }, fix }: Finding): string {
  return `${rule} ${severity} ${paragraph}:${start} 【${text}】→${fix ?? 'null'}`;
}
