import type { ParagraphText, Surroundings } from './paragraphText';
import type { Kind } from './placeholder';

/**
 * What it takes for a form to be a placeholder. What is asked is certain all the same near a certain one that is written with
 * the same sign (conclude.ts).
 * - `always`: the form alone says it: `20XX`, `（待填）`.
 * - `typed`: sure with a measure word, a place's or a title's word beside it, else asked: `X`.
 * - `onlyTyped`: without such a word it is nothing at all: `？？`.
 * - `maybeTyped`: asked with such a word, sure between hanzi and a comma or stop, nothing without it: `NN`, `*`.
 * - `never`: asked whatever stands beside it: `某某`.
 */
export type Trust = 'always' | 'typed' | 'onlyTyped' | 'maybeTyped' | 'never';

/**
 * A stretch that has the form of a placeholder. Offsets in UTF-16, end exclusive. What is found often is
 * written field by field: `{ ...stretch, trust }` takes V8 longer, and makes objects that are slower to read.
 */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly trust: Trust;
  /** Where the form itself says what the value will be. */
  readonly kind?: Kind;
  readonly unit?: string;
  /** What is to be written is gone, and this is what stands beside its place. */
  readonly lost?: true;
}

/** What is gone where a stretch is left, the unit of which says nothing. */
export function lostAt(
  { start, end }: Pick<Candidate, 'start' | 'end'>,
  kind: Kind,
  trust: Trust = 'always',
): Candidate {
  return { start, end, trust, kind, unit: '', lost: true };
}

/** The candidates that each of some stretches gives, in order: what `flatMap` does, in a third of its time. */
export function candidatesOf<T>(
  stretches: readonly T[],
  of: (stretch: T) => readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const stretch of stretches) for (const candidate of of(stretch)) found.push(candidate);
  return found;
}

/** One way of writing a placeholder: a paragraph in, stretches out, in any order. */
export type Form = (text: ParagraphText) => Candidate[];

/** `ignore`: no placeholder; `ask`: maybe one. */
export type Verdict = 'ignore' | 'ask';

/** One family of look-alikes; undefined where it has nothing to say. `form` is the candidate's plain text. */
export type Guard = (
  form: string,
  around: Surroundings,
  text: ParagraphText,
  candidate: Candidate,
) => Verdict | undefined;
