/**
 * Why a skeleton cannot be put together:
 * - `notFound`: no section has the name that it includes
 * - `itself`: it includes itself, at once or through others
 * - `wholeReport`: what it includes is a report, not a section
 * - `noVariant`: the section has no summary, or no plan, and that is what it includes
 */
export type ComposeErrorCode = 'notFound' | 'itself' | 'wholeReport' | 'noVariant';

/** An include that cannot be put in. */
export class ComposeError extends Error {
  override readonly name = 'ComposeError';

  constructor(
    readonly code: ComposeErrorCode,
    /** The name that is included. */
    readonly include: string,
  ) {
    super(`${code}: ${include}`);
  }
}
