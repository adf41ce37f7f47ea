import type { Part } from './paragraph';

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
  /** There where it stands outside of the body. */
  readonly part?: Exclude<Part, 'body'>;
  /** The paragraph's index in its part, and where in it the place begins, UTF-16. */
  readonly at: readonly [paragraph: number, start: number];
  /** What stands there and beside it, as a hash. */
  readonly hash: string;
}
