import type { Paragraph } from '../report/paragraph';
import { onceFor } from './onceFor';
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
  return { ...rule, needs, find: (report) => hitsOf(forms, report, readsBlanks === true) };
}

/** What some forms find in a report: those that stand nowhere in it are looked for in its whole text, once. */
export function hitsOf(forms: readonly Form[], report: ReviewedReport, readsBlanks: boolean): Hit[] {
  const there = forms.filter(({ pattern }) => standsIn(report, pattern));
  if (there.length === 0) return [];
  return report.paragraphs.flatMap((paragraph) =>
    there.flatMap((form) => hitsIn(form, paragraph, report, readsBlanks)),
  );
}

/** Whether a pattern of paragraphs' text matches anywhere in a report. */
export function standsIn({ text }: ReviewedReport, pattern: RegExp): boolean {
  const { rough, whole } = lineByLine(pattern);
  return rough.test(text) && whole.test(text);
}

/** A pattern of one paragraph for a text of several, a line each. */
interface LineByLine {
  /** Without what must stand before a match, which is slow to look for everywhere: it matches no less than the whole does. */
  readonly rough: RegExp;
  readonly whole: RegExp;
}

/** What must or must not stand before a match, where no group is in it. */
const LOOKBEHIND = /\(\?<[=!](?:\[(?:\\.|[^\]\\])*\]|\\.|[^()[\]\\])*\)/g;

const lineByLine = onceFor(({ source }: RegExp): LineByLine => ({
  rough: new RegExp(source.replace(LOOKBEHIND, ''), 'm'),
  whole: new RegExp(source, 'm'),
}));

function hitsIn(
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

/** Of what overlaps the first: forms that come first know best what to write. */
export function withoutRepeats(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, i) => !hits.slice(0, i).some((other) => overlap(other, hit)));
}

function overlap(a: Hit, b: Hit): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

/** A text as a pattern that matches it. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
