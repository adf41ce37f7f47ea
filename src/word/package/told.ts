import type { Paragraph, Stretch } from '../../report/paragraph';
import type { AlignedParagraph } from './align';
import type { PackageParagraph } from './paragraphs';
import { isSeen, STANDING, textIn } from './sight';

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

/** What stands in a paragraph, and which stretches of Word's text that is. */
function standingIn({ pieces, sight, lead }: AlignedParagraph): {
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
