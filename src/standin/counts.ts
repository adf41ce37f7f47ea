const encoder = new TextEncoder();

/** What an add-in has cost so far. */
export class Counts {
  /** Batches that do more than give references up. */
  syncs = 0;
  /** What those and other batches asked for. */
  actions = 0;
  /** The size of requests and answers as UTF-8. */
  bytes = 0;

  /** Adds texts that travelled. */
  addText(...texts: readonly string[]): void {
    for (const text of texts) this.bytes += encoder.encode(text).length;
  }

  /** Begins anew. */
  reset(): void {
    this.syncs = this.actions = this.bytes = 0;
  }
}
