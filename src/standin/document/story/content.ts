import type { Content } from './pieces';
import type { XmlElement } from '../../xml/node';
import { readContent } from './contentReader';

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
    const node = run.elements().find(({ key }) => key !== 'w:rPr');
    if (!node) throw new Error('The second half of a run is empty');
    const rest = { ...piece, start: piece.start + at, text: piece.text.slice(at), run, node, lead: 0 };
    pieces.splice(index, 1, { ...piece, text: piece.text.slice(0, at) }, rest);
    next = index + 2;
  }
  for (let each = pieces[next]; each?.run === old; each = pieces[++next]) pieces[next] = { ...each, run };
  const moved = known.spots.some((spot) => spot.node.parent !== spot.run);
  const spots = moved
    ? known.spots.map((spot) => ({ ...spot, run: spot.node.parent ?? spot.run }))
    : known.spots;
  CACHE.set(paragraph, { text: known.text, pieces, spots });
}
