import type { PageHost } from './pageHost';

/** What the trial page offers to its pane, to pages that it opens, and to tests. */
export interface Nigao {
  /** Word's side: what it declares, counts and refuses, and the document that is open. */
  readonly host: PageHost;
  /**
   * Opens a document and starts the pane anew. The one before stays if this one cannot be read: then the page says
   * why, and the promise is refused with the error.
   */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The document as it would be saved now. */
  save(): Uint8Array;
  undo(): void;
  redo(): void;
  /** The document that a page opened by this one is to show. */
  readonly handed: Uint8Array | undefined;
}

declare global {
  interface Window {
    nigao: Nigao;
  }
}
