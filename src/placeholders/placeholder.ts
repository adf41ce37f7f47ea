/** What the value will be. */
export type Kind =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'year'
  | 'ordinal'
  | 'session'
  | 'place'
  | 'org'
  | 'person'
  | 'age'
  | 'duration'
  | 'topic'
  | 'docNumber'
  | 'free';

/** Text that stands for a figure or a name still to come, in one paragraph. */
export interface Placeholder {
  /** UTF-16 offsets into the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the paragraph. */
  readonly text: string;
  readonly kind: Kind;
  /** The measure word behind it, without 余/多/来 (`XX余万元` → 万元); % for a percent; empty for names. */
  readonly unit: string;
  /** False: it may as well be an ordinary word, and the clerk is asked. */
  readonly sure: boolean;
  /**
   * There where a figure or a name seems to have been deleted outright, and this is what stood beside it: the 个 of
   * 下辖个行政村.
   */
  readonly lost?: true;
}
