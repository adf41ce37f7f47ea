import type { XmlElement, XmlNode } from '../../xml/node';
import { paragraphChanged, partChanged } from '../story/changes';
import { pieceIndex, piecesIn } from '../story/characters';
import { contentOf, runWasCut } from '../story/content';
import type { Piece } from '../story/pieces';
import { childTowards, isWithin } from '../markup/tree';
import { isText } from '../markup/nodeText';
import { cutText } from '../markup/runText';

/**
 * Makes a run begin at an offset, so that what is left of it and what is right of it can be treated apart:
 *
 *     <w:r>{rPr}<w:t>共XX户</w:t></w:r>  →  <w:r>{rPr}<w:t>共</w:t></w:r><w:r>{rPr}<w:t>XX户</w:t></w:r>
 *
 * No character moves. What is one thing (a tab, an emoji's alternatives) is not cut.
 */
export function ensureRunStart(paragraph: XmlElement, offset: number): void {
  const { pieces } = contentOf(paragraph);
  const index = pieceIndex(pieces, offset);
  const right = pieces[index];
  const left = right && right.start < offset ? right : pieces[index - 1];
  if (!left || !right) return;
  if (left === right) {
    if (!isText(right.node)) return;
    const at = offset - right.start;
    runWasCut(paragraph, index, at, splitRun(right.run, cutText(right.node, right.lead + at)));
    partChanged(paragraph);
    return;
  }
  if (left.run === right.run) {
    runWasCut(paragraph, index, 0, splitRun(right.run, right.node));
    partChanged(paragraph);
    return;
  }
  if (isWithin(left.run, right.run)) {
    splitRun(right.run, right.node);
  } else {
    const within = childTowards(left.run, right.run);
    if (!within) return;
    splitRun(left.run, within);
  }
  paragraphChanged(paragraph);
}

/** The runs that hold the characters between two offsets, cut so that they hold no others. */
export function runsIn(paragraph: XmlElement, from: number, to: number): XmlElement[] {
  if (from >= to) return [];
  ensureRunStart(paragraph, from);
  ensureRunStart(paragraph, to);
  return [...new Set(piecesIn(paragraph, from, to).map(({ run }) => run))];
}

/** Moves `first` and what follows it in the run into a new run of the same properties, right after. */
function splitRun(run: XmlElement, first: XmlNode): XmlElement {
  const at = run.children.indexOf(first);
  const rest = run.clone(false);
  const moved = run.children.slice(at);
  const properties = run.first('w:rPr');
  run.adopt(run.children.slice(0, at));
  rest.adopt(properties ? [properties.clone(), ...moved] : moved);
  run.parent?.insertAfter(rest, run);
  return rest;
}

/** The piece that a new text at `offset` would be next to, on the side asked for if there is one. */
export function neighbour(paragraph: XmlElement, offset: number, side: 'left' | 'right'): Piece | undefined {
  const [left] = piecesIn(paragraph, offset - 1, offset);
  const [right] = piecesIn(paragraph, offset, offset + 1);
  return side === 'left' ? (left ?? right) : (right ?? left);
}
