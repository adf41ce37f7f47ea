import type { AlignedParagraph } from '../../../src/word/package/align';
import type { Piece } from '../../../src/word/package/pieces';
import { type Layer, type Sight, STANDING } from '../../../src/word/package/sight';

/** A piece of plain text, in a highlight, and what it is besides. */
export function piece(text: string, highlight: string | null = null, ...layers: Layer[]): Piece {
  return { text, highlight, layers, special: false };
}

/** A paragraph of pieces, of which Word's text holds what stands there, or what it is said to. */
export function aligned(pieces: readonly Piece[], sight: Sight = STANDING): AlignedParagraph {
  return { pieces, markHighlight: null, sight, lead: 0 };
}
