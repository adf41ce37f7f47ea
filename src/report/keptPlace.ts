/**
 * A place in which something was filled in, as it is kept where the report is not. Of the report's own text there is a hash
 * only, from which it cannot be read.
 */
export interface KeptPlace {
  readonly value: string;
  /** The placeholder that the value replaced. */
  readonly old: string;
  /** There where something else than the value stands in the place. */
  readonly reads?: string;
  /** The paragraph's index in the body, and where in it the place begins, UTF-16. */
  readonly at: readonly [paragraph: number, start: number];
  /** What stands there and beside it, as a hash. */
  readonly hash: string;
}
