import type { Paragraph } from '../../report/paragraph';
import { mapInSteps, type Steps } from '../../report/steps';
import { WordFailure } from '../office/failure';
import type { PackageParagraph } from './paragraphs';
import type { Piece } from './pieces';
import { isSeen, type Layer, type Sight, sightsOver, STANDING } from './sight';

/** A paragraph of the file that says the same as Word's. */
export interface AlignedParagraph extends PackageParagraph {
  /** What of it Word's text holds. */
  readonly sight: Sight;
  /** How many characters Word puts before it: the number of a list. */
  readonly lead: number;
}

/** So many paragraphs are put beside each other in a step. */
const PARAGRAPHS_AT_A_TIME = 500;

/** What Word's text of a paragraph may end with in a table's cell. */
const CELL_END = '\u0007';

/**
 * Puts the file's paragraphs beside Word's, by their texts. What of a paragraph Word's text holds depends on the
 * clerk's view (office-js#2314) and on things that nobody has written down: what fits most paragraphs is tried first.
 * @param wordText Word's texts and numbers of the body's paragraphs
 * @returns a paragraph of the file for each of Word's; null where the two do not say the same
 * @throws WordFailure `mismatch` if there is not the same number of them
 */
export function* align(
  paragraphs: readonly PackageParagraph[],
  wordText: readonly Pick<Paragraph, 'text' | 'number'>[],
): Steps<(AlignedParagraph | null)[]> {
  // Word's OOXML of a body may end with an empty paragraph that the body does not have (office-js#2914).
  const staleMarks =
    paragraphs.length === wordText.length + 1 && paragraphs[wordText.length]?.pieces.length === 0;
  if (paragraphs.length !== wordText.length && !staleMarks) {
    throw new WordFailure(
      'mismatch',
      `${paragraphs.length} paragraphs in the OOXML, ${wordText.length} in the body`,
    );
  }
  const sights = likeliestFirst(paragraphs, wordText);
  return yield* mapInSteps(wordText, PARAGRAPHS_AT_A_TIME, (each, i) => {
    for (const sight of sights) {
      const aligned = fit(paragraphs[i] as PackageParagraph, each, sight);
      if (aligned) return aligned;
    }
    return null;
  });
}

function likeliestFirst(
  paragraphs: readonly PackageParagraph[],
  wordText: readonly Pick<Paragraph, 'text' | 'number'>[],
): Sight[] {
  const isLayered = ({ layers }: Piece): boolean => layers.length > 0;
  const layered = wordText.flatMap((each, i) => {
    const paragraph = paragraphs[i] as PackageParagraph;
    return paragraph.pieces.some(isLayered) ? [{ paragraph, each }] : [];
  });
  const layers = new Set(
    layered.flatMap(({ paragraph }) => paragraph.pieces.flatMap((piece): readonly Layer[] => piece.layers)),
  );
  const ranked = sightsOver(STANDING, layers).map((sight) => {
    const fitting = layered.filter(({ paragraph, each }) => fit(paragraph, each, sight));
    return { sight, count: fitting.length };
  });
  return ranked.sort((a, b) => b.count - a.count).map(({ sight }) => sight);
}

/** The paragraph, if Word's text is what that sight sees of it, special characters aside. */
function fit(
  paragraph: PackageParagraph,
  { text, number }: Pick<Paragraph, 'text' | 'number'>,
  sight: Sight,
): AlignedParagraph | null {
  const leads = number !== '' && text.startsWith(number) ? [0, number.length] : [0];
  const ends = text.endsWith(CELL_END) ? [text.length, text.length - 1] : [text.length];
  for (const lead of leads)
    for (const end of ends) {
      const wordText = text.slice(lead, end);
      const pieces = piecesInWordText(paragraph.pieces, sight, wordText);
      if (pieces) return { ...paragraph, pieces, sight, lead };
    }
  return null;
}

/** The pieces, special ones in Word's own characters where it tells them; null if it tells something else. */
function piecesInWordText(pieces: readonly Piece[], sight: Sight, wordText: string): Piece[] | null {
  const own: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const isTold = isSeen(piece, sight);
    const text = isTold ? wordText.slice(at, at + piece.text.length) : piece.text;
    if (!mayRead(piece, text)) return null;
    if (isTold) at += piece.text.length;
    own.push(text === piece.text ? piece : { ...piece, text });
  }
  return at === wordText.length ? own : null;
}

/** What Word may say for what is no character; a symbol may say anything. */
const BREAK = /^[\n\v\f\r ]*$/;
// eslint-disable-next-line no-control-regex -- Word's own stand-ins for what is no character
const STAND_IN = /^[\u0000-\u001f\ufffc\ufffd]*$/;

function mayRead({ text, special, layers }: Piece, wordText: string): boolean {
  if (text === wordText) return true;
  if (!special) return false;
  if (layers.includes('break')) return BREAK.test(wordText);
  return wordText.length === text.length && (text === '(' || STAND_IN.test(wordText));
}
