import type { Paragraph, Stretch } from '../../report/paragraph';
import { WordFailure } from '../failure';
import type { PackageParagraph } from './paragraphs';
import type { Piece } from './pieces';
import { isSeen, type Layer, type Sight, sightsOver, STANDING, textIn } from './sight';

/** A paragraph of the file that says the same as Word's. */
export interface AlignedParagraph extends PackageParagraph {
  /** What of it Word's text holds. */
  readonly sight: Sight;
  /** How many characters Word puts before it: the number of a list. */
  readonly lead: number;
}

/** What Word's text of a paragraph may end with in a table's cell. */
const CELL_END = '\u0007';

/**
 * Puts the file's paragraphs beside Word's, by their texts. What of a paragraph Word's text holds depends on the
 * clerk's view (office-js#2314) and on things that nobody has written down: what fits most paragraphs is tried first.
 * @param told Word's texts and numbers of the body's paragraphs
 * @returns a paragraph of the file for each of Word's; null where the two do not say the same
 * @throws WordFailure `mismatch` if there is not the same number of them
 */
export function align(
  paragraphs: readonly PackageParagraph[],
  told: readonly Pick<Paragraph, 'text' | 'number'>[],
): (AlignedParagraph | null)[] {
  // Word's OOXML of a body may end with an empty paragraph that the body does not have (office-js#2914).
  const surplus = paragraphs.length === told.length + 1 && paragraphs[told.length]?.pieces.length === 0;
  if (paragraphs.length !== told.length && !surplus) {
    throw new WordFailure(
      'mismatch',
      `${paragraphs.length} paragraphs in the OOXML, ${told.length} in the body`,
    );
  }
  const sights = likeliestFirst(paragraphs, told);
  return told.map((each, i) => {
    for (const sight of sights) {
      const aligned = fit(paragraphs[i] as PackageParagraph, each, sight);
      if (aligned) return aligned;
    }
    return null;
  });
}

function likeliestFirst(
  paragraphs: readonly PackageParagraph[],
  told: readonly Pick<Paragraph, 'text' | 'number'>[],
): Sight[] {
  const layersOf = ({ pieces }: PackageParagraph): Layer[] => pieces.flatMap(({ layers }) => layers);
  const layered = told.flatMap((each, i) => {
    const paragraph = paragraphs[i] as PackageParagraph;
    return layersOf(paragraph).length > 0 ? [{ paragraph, each }] : [];
  });
  const layers = new Set(layered.flatMap(({ paragraph }) => layersOf(paragraph)));
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
      const told = text.slice(lead, end);
      const pieces = toldPieces(paragraph.pieces, sight, told);
      if (pieces) return { ...paragraph, pieces, sight, lead };
    }
  return null;
}

/** The pieces, special ones in Word's own characters where it tells them; null if it tells something else. */
function toldPieces(pieces: readonly Piece[], sight: Sight, told: string): Piece[] | null {
  const own: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const isTold = isSeen(piece, sight);
    const text = isTold ? told.slice(at, at + piece.text.length) : piece.text;
    if (!piece.special && text !== piece.text) return null;
    if (isTold) at += piece.text.length;
    own.push(text === piece.text ? piece : { ...piece, text });
  }
  return at === told.length ? own : null;
}

/** What stands in a paragraph, and which stretches of Word's text that is. */
export function standingIn({ pieces, sight, lead }: AlignedParagraph): {
  text: string;
  stretches: Stretch[];
} {
  const stretches: Stretch[] = [];
  let [inTold, inText] = [lead, 0];
  for (const piece of pieces) {
    const isTold = isSeen(piece, sight);
    const isStanding = isSeen(piece, STANDING);
    const { length } = piece.text;
    if (isTold && isStanding) append(stretches, { inTold, inText, length });
    if (isTold) inTold += length;
    if (isStanding) inText += length;
  }
  return { text: textIn(pieces, STANDING), stretches };
}

/** Appends a stretch, to the last one where it follows it without a gap. */
function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  const follows =
    last && last.inTold + last.length === next.inTold && last.inText + last.length === next.inText;
  if (follows) stretches[stretches.length - 1] = { ...last, length: last.length + next.length };
  else stretches.push(next);
}

/** What Word says of a paragraph, as the other rooms know it, beside what its file says. */
export function toldParagraph(
  told: Paragraph,
  file: PackageParagraph | undefined,
  aligned: AlignedParagraph | null,
): Paragraph {
  if (!aligned) {
    const stretches = [{ inTold: 0, inText: 0, length: told.text.length }];
    const inFile = file && { inFile: textIn(file.pieces, STANDING) };
    return { ...told, told: { text: told.text, stretches, isSure: false, ...inFile } };
  }
  const { text, stretches } = standingIn(aligned);
  // Deleted and hidden text is there for a search, whatever Word's text says.
  const isLayered = aligned.pieces.some(
    ({ layers }) => layers.includes('deleted') || layers.includes('hidden'),
  );
  if (text === told.text && !isLayered) return told;
  return { ...told, text, told: { text: told.text, stretches, isSure: true } };
}
