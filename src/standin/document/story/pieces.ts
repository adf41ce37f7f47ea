import type { XmlElement } from '../../xml/node';

/**
 * What a paragraph holds, flat: its characters in stretches, each from one node of one run.
 *
 *     <w:r><w:t>共X</w:t></w:r><w:hyperlink><w:r><w:t>X</w:t><w:tab/></w:r></w:hyperlink>
 *              0 共X                              2 X       3 \t
 */
export interface Piece {
  /** Where its first character stands in the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** The innermost `w:r` that holds it. */
  readonly run: XmlElement;
  /** The child of the run that it comes from: `w:t`, `w:tab`, `w:br`, … */
  readonly node: XmlElement;
  /** How many characters of the node's own text stand before it: blanks that Word does not show. */
  readonly lead: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
}

/** A child of a run that has no characters: a picture, a `w:fldChar`, an `w:instrText`. */
export interface Spot {
  readonly offset: number;
  readonly run: XmlElement;
  readonly node: XmlElement;
}

/** All that a paragraph holds. `text` is that of the pieces, hidden and deleted characters included. */
export interface Content {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly spots: readonly Spot[];
}
