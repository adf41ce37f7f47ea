import { findPlaceholders } from '../../placeholders/find';
import type { Entry } from '../entry';
import { age, fractionBeforeRound, fractionCounted, negative, noFigure, share } from './amounts';
import { type Rule, proposedValue } from './proposedValue';
import { calendar } from './calendar';
import { blankInside, extraUnit } from './extraUnit';
import { losesNoun, noName } from './nouns';
import { repeats } from './repeats';
import { year } from './year';

/** A part of a date or of a time of the day. */
export type DatePart = 'quarter' | 'month' | 'day' | 'hour' | 'minute';

/**
 * What is doubtful about a value. The pane asks and never forbids: the clerk may know better.
 * What is `repeated` is in half width, as the rules compare it.
 */
export type Question =
  /** There would be a placeholder again: `found` is what of the value is one. */
  | { readonly code: 'stillPlaceholder'; readonly found: string }
  /** The placeholder is a bare noun, and the value replaces it: 青溪 for 镇. */
  | { readonly code: 'losesNoun'; readonly noun: string }
  /** Letters, or words that say no number, where a number belongs. */
  | { readonly code: 'noFigure' }
  /** Only digits where a name belongs. */
  | { readonly code: 'noName' }
  /** The figure has a unit of its own, and another follows: 35名 before 个. */
  | { readonly code: 'extraUnit'; readonly unit: string }
  /** 12 3: two figures, or one with a blank in it. */
  | { readonly code: 'blankInside' }
  | { readonly code: 'negative' }
  /** The value ends with what stands right behind it: 35名 before 名. */
  | { readonly code: 'repeatsBehind'; readonly repeated: string }
  /** The value begins with what stands right before it: 第三 behind 第. */
  | { readonly code: 'repeatsBefore'; readonly repeated: string }
  | { readonly code: 'outOfRange'; readonly part: DatePart; readonly from: number; readonly to: number }
  /** 2月30日: the month has `days` days. */
  | { readonly code: 'dayNotInMonth'; readonly month: number; readonly day: number; readonly days: number }
  | { readonly code: 'yearNotFourDigits' }
  | { readonly code: 'yearUnlikely'; readonly year: number }
  /** A part of a whole that is more than the whole. */
  | { readonly code: 'shareAbove100' }
  | { readonly code: 'ageUnlikely'; readonly age: number }
  /** 35.5余: what is rounded is a whole number. */
  | { readonly code: 'fractionBeforeRound' }
  /** 35.5名: persons, households, years of age and things come whole. */
  | { readonly code: 'fractionCounted'; readonly unit: string }
  /** Blanks at an end. */
  | { readonly code: 'padded' };

/** In the order in which they are asked: one question a value, the plainest first. */
const RULES: readonly Rule[] = [
  losesNoun,
  repeats,
  extraUnit,
  noFigure,
  noName,
  blankInside,
  negative,
  calendar,
  year,
  share,
  age,
  fractionBeforeRound,
  fractionCounted,
];

/** A value is a placeholder by what stands beside it too: X is one before 个 and none before 光. */
function stillPlaceholder({ placeholder, text }: Entry, value: string): Question | null {
  const { start } = placeholder;
  const end = start + value.length;
  const filled = text.slice(0, start) + value + text.slice(placeholder.end);
  const found = findPlaceholders(filled).find((one) => one.sure && one.start >= start && one.end <= end);
  return found ? { code: 'stillPlaceholder', found: found.text } : null;
}

/**
 * What is doubtful about a value, before it is filled in.
 * @param entry the placeholder, and its paragraph as it stands
 * @param value what the clerk wrote
 * @returns null where there is nothing to ask, also for an empty value
 */
export function questionOf(entry: Entry, value: string): Question | null {
  if (value === '') return null;
  const trimmed = value.trim();
  if (trimmed === '') return { code: 'padded' };
  const proposed = proposedValue(entry, trimmed);
  const question = RULES.reduce<Question | null>(
    (found, rule) => found ?? rule(proposed),
    stillPlaceholder(entry, trimmed),
  );
  return question ?? (trimmed === value ? null : { code: 'padded' });
}
