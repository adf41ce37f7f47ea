/** What went wrong with Word, in the terms of what the clerk can do about it. */
export type FailureCode =
  /** Editing is restricted: the document is protected. */
  | 'protected'
  /** The document was opened read-only. */
  | 'readOnly'
  /** What was addressed is no longer in the report. */
  | 'gone'
  /** This Word cannot do it. */
  | 'unsupported'
  /** Word is busy, with a dialog open for instance; later it may work. */
  | 'busy'
  /** Word does not answer any more: the pane has lost it. */
  | 'lost'
  /** Changes are tracked, this Word cannot be asked to pause that, and marks would become revisions. */
  | 'tracked'
  /** Whether changes are tracked cannot be told. */
  | 'trackingUnknown'
  /** The report uses every highlight colour on which one can read. */
  | 'noColour'
  /** What Word says of the report in two ways does not agree. */
  | 'mismatch'
  /** Word does not give the OOXML of this report: what is highlighted, deleted or hidden cannot be told. */
  | 'noFile'
  /** The selection is more than a part of one paragraph. */
  | 'severalParagraphs'
  /** Word stopped on the way: part of what was asked for may stand in the report. */
  | 'uncertain'
  | 'unknown';

/** A failure in the room `word`. Its message is for developers; what a clerk reads is chosen by `code`. */
export class WordFailure extends Error {
  override readonly name = 'WordFailure';
  /** True if tracking of changes had to be paused and could not be switched on again. */
  trackingLeftOff = false;
  /** What Word failed at, as it says itself: `Body.getOoxml`; empty where it does not say. */
  location = '';

  constructor(
    readonly code: FailureCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** Leaves a trace of what failed and changes nothing of what the clerk is told: in the console, where a browser can. */
export function leaveTrace(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
}
