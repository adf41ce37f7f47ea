import type { XmlElement } from '../../xml/node';
import { readContent } from './contentReader';

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

const CACHE = new WeakMap<XmlElement, Content>();

/** A paragraph's content; read once, until `forgetContent`. */
export function contentOf(paragraph: XmlElement): Content {
  const known = CACHE.get(paragraph);
  if (known) return known;
  const content = readContent(paragraph);
  CACHE.set(paragraph, content);
  return content;
}

/** To be called after each change inside a paragraph. */
export function forgetContent(paragraph: XmlElement): void {
  CACHE.delete(paragraph);
}

/**
 * Keeps what is known of a paragraph true after a run was cut in two: cheaper than to read it again, which matters
 * where one paragraph is cut thousands of times.
 * @param index the piece that begins the second run, or that was itself cut after `at` of its characters
 */
export function runWasCut(paragraph: XmlElement, index: number, at: number, run: XmlElement): void {
  const known = CACHE.get(paragraph);
  const piece = known?.pieces[index];
  if (!known || !piece) return;
  const pieces = [...known.pieces];
  const old = piece.run;
  let next = index;
  if (at > 0) {
    const node = run.elements().find(({ key }) => key !== 'w:rPr') as XmlElement;
    const rest = { ...piece, start: piece.start + at, text: piece.text.slice(at), run, node, lead: 0 };
    pieces.splice(index, 1, { ...piece, text: piece.text.slice(0, at) }, rest);
    next = index + 2;
  }
  for (let i = next; pieces[i]?.run === old; i++) pieces[i] = { ...(pieces[i] as Piece), run };
  const moved = known.spots.some((spot) => spot.node.parent !== spot.run);
  const spots = moved
    ? known.spots.map((spot) => ({ ...spot, run: spot.node.parent ?? spot.run }))
    : known.spots;
  CACHE.set(paragraph, { text: known.text, pieces, spots });
}
