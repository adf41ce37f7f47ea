import { WordFailure } from '../failure';
import type { PackageParagraph, Piece } from './paragraphs';

/** Whether Word's text of a paragraph is what the file tells, special characters aside. */
function agrees(pieces: readonly Piece[], text: string): boolean {
  let at = 0;
  for (const piece of pieces) {
    if (piece.hidden || piece.deleted) continue;
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
): (PackageParagraph | null)[] {
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
    return paragraph && agrees(paragraph.pieces, text) ? paragraph : null;
  });
}
