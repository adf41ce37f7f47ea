import type { Finding } from '../../review/finding';
import type { Known } from './cases';

/** Whether a finding is at a place: they share a character, or one that holds none touches the other. */
export function isAt({ span }: Finding, { paragraph, start, end }: Known): boolean {
  if (span.paragraph !== paragraph) return false;
  const isEmpty = start === end || span.start === span.end;
  return isEmpty ? span.start <= end && start <= span.end : span.start < end && start < span.end;
}

/** Whether a finding makes of a text what is right there. */
export function fixesAs({ span, fix }: Finding, known: Known, text: string): boolean {
  if (fix === null || known.fix === null) return false;
  const fixed = (start: number, end: number, words: string): string =>
    text.slice(0, start) + words + text.slice(end);
  return fixed(span.start, span.end, fix) === fixed(known.start, known.end, known.fix);
}
