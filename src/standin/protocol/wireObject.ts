import type { ClassSurface } from './surface';

/** An object that the client has a path to: one of Word's classes, and what it stands for in the document. */
export class WireObject<T = unknown> {
  /** Given by `_KeepReference`; by it the client names the object in later batches. */
  referenceId: string | null = null;

  constructor(
    readonly surface: ClassSurface<T>,
    readonly target: T,
  ) {}
}
