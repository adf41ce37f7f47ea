import type { Action, Figure } from './decision';
import type { Passage } from './passage';
import type { Reason } from './reasons/reason';

/** What a rule says of a stretch of a passage: UTF-16, end exclusive. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  readonly action: Action;
  readonly reason: Reason;
  /** Missing where the text stays, or is only to be confirmed. */
  readonly result?: string;
  readonly figure?: Figure;
}

/** Reads a passage. Where verdicts overlap, that of the rule that was asked first holds. */
export type Rule = (passage: Passage) => readonly Verdict[];

/** What is said of a match; it may be about a part of it only. */
export type Saying = Omit<Verdict, 'start' | 'end'> & { readonly start?: number; readonly end?: number };

/**
 * A rule that looks for a pattern.
 * @param pattern with the flag `g`; what stands around the stretch is in look-arounds
 * @param say what is said of a match, null where nothing is
 */
export function rule(
  pattern: RegExp,
  say: (match: RegExpMatchArray, passage: Passage, at: number) => Saying | null,
): Rule {
  return (passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match) => {
      const at = match.index;
      const said = say(match, passage, at);
      return said ? [{ start: at, end: at + match[0].length, ...said }] : [];
    });
}

/** A rule by which all that matches stays as it is. */
export function keeping(pattern: RegExp, reason: Reason): Rule {
  return rule(pattern, () => ({ action: 'keep', reason }));
}

/** A rule by which all that matches is to be confirmed by the clerk. */
export function confirming(pattern: RegExp, reason: Reason): Rule {
  return rule(pattern, () => ({ action: 'ask', reason }));
}
