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
