import { WordFailure } from '../failure';
import type { PackageParagraph, Piece } from './paragraphs';

/** Whether a piece is part of a text. */
export type Sight = (piece: Piece) => boolean;

/** What the report reads as, with all tracked changes accepted. */
export const VISIBLE: Sight = ({ hidden, deleted }) => !hidden && !deleted;
/** Word's text where its view shows deletions (office-js#2314). */
const WITH_DELETIONS: Sight = ({ hidden }) => !hidden;

/** A paragraph of the file that says the same as Word's. */
export interface AlignedParagraph extends PackageParagraph {
  /** Which of its pieces make up Word's text. */
  readonly isInText: Sight;
}

/** Whether some pieces of a paragraph are Word's text of it, special characters aside. */
function isText(pieces: readonly Piece[], isInText: Sight, text: string): boolean {
  let at = 0;
  for (const piece of pieces.filter(isInText)) {
    if (!piece.special && !text.startsWith(piece.text, at)) return false;
    at += piece.text.length;
  }
  return at === text.length;
}

/**
 * Puts the file's paragraphs beside Word's, by their texts.
 * @param texts Word's texts of the body's paragraphs
 * @returns a paragraph of the file for each of Word's; null where the two do not say the same
 * @throws WordFailure `mismatch` if there is not the same number of them
 */
export function align(
  paragraphs: readonly PackageParagraph[],
  texts: readonly string[],
): (AlignedParagraph | null)[] {
  // Word's OOXML of a body may end with an empty paragraph that the body does not have (office-js#2914).
  const surplus = paragraphs.length === texts.length + 1 && paragraphs[texts.length]?.pieces.length === 0;
  if (paragraphs.length !== texts.length && !surplus) {
    throw new WordFailure(
      'mismatch',
      `${paragraphs.length} paragraphs in the OOXML, ${texts.length} in the body`,
    );
  }
  return texts.map((text, i) => {
    const paragraph = paragraphs[i];
    const isInText = [VISIBLE, WITH_DELETIONS].find(
      (sight) => paragraph && isText(paragraph.pieces, sight, text),
    );
    return paragraph && isInText ? { ...paragraph, isInText } : null;
  });
}
