/**
 * What a draft that was made of last year's report keeps of it, in its own file: its figures, and what still stands there as
 * last year's report had it. Of texts there are hashes only, from which they cannot be read.
 */
export interface LastYear {
  /** The year that last year's report was about, and the one that the draft is about. */
  readonly year: number;
  readonly to: number;
  readonly figures: readonly LastFigure[];
  readonly left: readonly LeftStretch[];
}

/** Last year's figure of a place that is to be filled in. */
export interface LastFigure {
  /** What the place is known by. */
  readonly at: string;
  /** As last year's report had it; empty where it stood in the plan. */
  readonly last: string;
  /** What last year's plan said it was to be this year; empty where it said nothing. */
  readonly target: string;
}

/** Something that stands as last year's report had it. */
export interface LeftStretch {
  /** The hash of its sentence, in which figures may change. */
  readonly sentence: string;
  /** There where it is a part of the sentence only: its hash, and its length in UTF-16. */
  readonly part?: { readonly hash: string; readonly length: number };
  /** A word for why it is to be looked at. */
  readonly reason: string;
}
