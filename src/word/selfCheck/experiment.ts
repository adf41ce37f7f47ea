/** Where the focus is, and how the pane takes it: a page knows, this room does not. */
export interface PaneFocus {
  /** Puts the focus into a field of the pane. */
  take(): void;
  /**
   * Where it is: `pane` or `document` by what the page says of itself, and `field` or `other` by which of its elements
   * is the active one, such as `pane · field` after it was taken.
   */
  where(): string;
}

/** What an experiment is given besides Word. */
export interface Surroundings {
  /** The first line of the document that the self-check works in; see `sheet.ts`. */
  readonly stamp: string;
  readonly pane: PaneFocus;
  /** How many paragraphs a long report has; some 2,000 are a hundred pages. */
  readonly longReport: number;
}

/** Something that is taken for granted of Word (`assumptions.md`), tried out. */
export interface Experiment {
  readonly id: string;
  /** The switches of the stand-in under which it comes otherwise. */
  readonly quirks: readonly string[];
  /** What is to come: one of these; null for what is only measured. Words of the documents, never of a language. */
  readonly expected: readonly string[] | null;
  /** Whether this Word has what is tried, where that is above the floor. */
  readonly isOffered?: () => boolean;
  /**
   * Tries it in a document that holds the stamp and an empty paragraph, and leaves there what it has written: it is
   * taken away before the next.
   * @returns what came, short
   */
  readonly observe: (context: Word.RequestContext, surroundings: Surroundings) => Promise<string>;
}

/** An experiment in two parts, between which the clerk does something. */
export interface ClerkExperiment extends Experiment {
  /** Writes what the clerk needs. */
  readonly prepare: (context: Word.RequestContext, surroundings: Surroundings) => Promise<void>;
}

/** What the clerk is asked to do once, and what is found out by it. */
export interface ClerkStep {
  readonly id: string;
  readonly experiments: readonly ClerkExperiment[];
  /** It is done when the document was closed and opened again: the clerk need not say so, nor can the pane hear it. */
  readonly isClosing?: true;
  /** What the pane does while the clerk is at it. */
  readonly meanwhile?: (context: Word.RequestContext) => Promise<void>;
}

/**
 * What can become of an experiment: as expected, otherwise, failed with an error of Word's, not offered by this Word,
 * measured and not judged, or not done, for the clerk could not.
 */
export const VERDICTS = ['asExpected', 'otherwise', 'failed', 'notOffered', 'measured', 'notDone'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** An experiment's result. */
export interface Outcome {
  readonly id: string;
  readonly verdict: Verdict;
  /** What came, as it can be shown; the error's code where it failed. */
  readonly came: string;
}
