/** How the sections below a heading are written. */
export type Manner =
  /** A numbered heading in a paragraph of its own. */
  | 'heading'
  /** A numbered heading, and its first paragraph behind it in the same paragraph. */
  | 'runIn'
  /** No heading: a lead sentence in a paragraph of its own. */
  | 'lead';

/** What a skeleton becomes once its sections and variables are put in: headings, not yet numbered, and text. */
export type DraftBlock = DraftHeading | DraftText;

/** A heading that is to be numbered. */
export interface DraftHeading {
  readonly type: 'heading';
  /** 1 for a part of the report (一、), 2 for a section in it, and so on: relative, the report decides how it is numbered. */
  readonly depth: number;
  /** Without number, and without a full stop at its end. */
  readonly text: string;
  /** The sentence that stands in its place where a report writes leads; null if there is none. */
  readonly lead: string | null;
  /** How a report of its own writes the headings right below it. */
  readonly children: {
    readonly manner: Manner;
    /** 1. instead of （一） below 一、, as GB/T 9704-2012 allows where there are two levels. */
    readonly arabic: boolean;
  };
}

/** A paragraph that is not numbered. */
export interface DraftText {
  readonly type: 'title' | 'paragraph' | 'flushLeft' | 'right';
  readonly text: string;
}
