import { readParagraphText } from '../../placeholders/paragraphText';
import type { Kind } from '../../placeholders/placeholder';
import type { Entry } from '../entry';
import { type Figure, readFigure } from './figure';
import type { Question } from './question';

/** A value in its place, as the rules look at it. All text is in half width (see `ParagraphText.plain`). */
export interface ProposedValue {
  readonly kind: Kind;
  readonly unit: string;
  /** The placeholder itself. */
  readonly form: string;
  /** The value without blanks at its ends. */
  readonly value: string;
  /** What the value says as a figure; undefined where that is not certain. */
  readonly figure: Figure | undefined;
  /** What stands before the placeholder, {@link REACH} UTF-16 units of it. */
  readonly before: string;
  /** What stands behind it, as far, without blanks at its head. */
  readonly after: string;
}

/** One family of mistakes; null where it has nothing to ask. */
export type Rule = (proposed: ProposedValue) => Question | null;

/** How far to either side the rules look. A constant keeps long paragraphs quick. */
const REACH = 64;

const plainOf = (text: string): string => readParagraphText(text).plain;

/** Puts a value, without blanks at its ends, in the place of the entry's placeholder. */
export function proposedValue({ placeholder, text }: Entry, value: string): ProposedValue {
  const { kind, unit, start, end } = placeholder;
  const written = plainOf(value);
  return {
    kind,
    unit,
    form: plainOf(text.slice(start, end)),
    value: written,
    figure: readFigure(written),
    before: plainOf(text.slice(Math.max(0, start - REACH), start)),
    after: plainOf(text.slice(end, end + REACH)).trimStart(),
  };
}

/** The end of `before` since the last comma or full stop: what is said in one breath with the value. */
export function clauseOf({ before }: ProposedValue): string {
  return /[^，。；：！？,;\n]*$/.exec(before)?.[0] ?? '';
}
