import { findPlaceholders } from '../../placeholders/find';
import type { Entry } from '../entry';
import { age, fractionBeforeRound, fractionCounted, negative, noFigure, share } from './amounts';
import { type Rule, proposedValue } from './proposedValue';
import { calendar } from './calendar';
import { blankInside, extraUnit } from './extraUnit';
import { losesNoun, noName } from './nouns';
import { repeats } from './repeats';
import { year } from './year';
import type { Question } from './question';

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
