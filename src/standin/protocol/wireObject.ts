/** An object that the client has a path to: one of Word's classes, and what it stands for in the document. */
export class WireObject<T = unknown> {
  /** Given by `_KeepReference`; by it the client names the object in later batches. */
  referenceId: string | null = null;

  constructor(
    readonly className: string,
    readonly target: T,
    /** It stands for nothing in the document: it cannot be kept, and may be filled in a protected one. */
    readonly isDetached = false,
  ) {}
}

/** Where objects are made for the client, and those that it keeps are found. */
export interface ObjectStore {
  /** A new object of the class of that name. */
  make(className: string, target: unknown): WireObject;
  /** @throws HostError if it was given up, or the document behind it was closed */
  byReference(referenceId: string): WireObject;
  /** The client keeps it no longer. */
  giveUp(referenceId: string): void;
  /** The client keeps nothing any more. */
  giveUpAll(): void;
}
