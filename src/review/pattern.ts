import type { Paragraph } from '../report/paragraph';
import type { Hit, Rule } from './rule';
import type { ReviewedReport } from './reviewedReport';

/** One of the forms that a rule looks for in a paragraph's text. */
export interface Form {
  /** Global. What it matches is the place; what must stand beside it is looked at by lookarounds. */
  readonly pattern: RegExp;
  /** What becomes of a match, or how it is worked out; null where only the clerk can know. */
  readonly fix: string | null | ((match: RegExpExecArray) => string | null);
  readonly message: string | ((match: RegExpExecArray) => string);
  readonly severity?: Rule['severity'];
  /** Whether a match is right all the same. */
  readonly isRight?: (match: RegExpExecArray, paragraph: Paragraph, report: ReviewedReport) => boolean;
}

/** A rule that looks for forms in one paragraph after another. */
export interface PatternRule extends Omit<Rule, 'find' | 'needs'> {
  readonly needs?: Rule['needs'];
  readonly forms: readonly Form[];
  /** Whether what is still to be filled in is looked at as well. */
  readonly readsBlanks?: true;
}

/** Makes a rule of forms. */
export function patternRule({ forms, readsBlanks, needs = [], ...rule }: PatternRule): Rule {
  const find = (report: ReviewedReport): Hit[] =>
    report.paragraphs.flatMap((paragraph) =>
      forms.flatMap((form) => hitsOf(form, paragraph, report, readsBlanks === true)),
    );
  return { ...rule, needs, find };
}

/** What a form finds in a paragraph. */
export function hitsOf(
  { pattern, fix, message, severity, isRight }: Form,
  paragraph: Paragraph,
  report: ReviewedReport,
  readsBlanks: boolean,
): Hit[] {
  return [...paragraph.text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (isRight?.(match, paragraph, report)) return [];
    if (!readsBlanks && report.isBlank(paragraph, start, end)) return [];
    const hit = {
      paragraph,
      start,
      end,
      fix: typeof fix === 'function' ? fix(match) : fix,
      message: typeof message === 'function' ? message(match) : message,
    };
    return [severity ? { ...hit, severity } : hit];
  });
}
