import type { Paragraph } from '../../report/paragraph';
import type { AlignedParagraph } from './align';
import type { PackageParagraph } from './paragraphs';
import { STANDING, textIn } from './sight';

/** What Word says of a paragraph, as the other rooms know it, beside what its file says. */
export function withFileText(
  wordText: Paragraph,
  file: PackageParagraph | undefined,
  aligned: AlignedParagraph | null,
): Paragraph {
  if (!aligned) {
    const inFile = file && { inFile: textIn(file.pieces, STANDING) };
    return { ...wordText, wordText: { text: wordText.text, isSure: false, ...inFile } };
  }
  const text = textIn(aligned.pieces, STANDING);
  // Deleted and hidden text is there for a search, whatever Word's text says.
  const isLayered = aligned.pieces.some(
    ({ layers }) => layers.includes('deleted') || layers.includes('hidden'),
  );
  if (text === wordText.text && !isLayered) return wordText;
  return { ...wordText, text, wordText: { text: wordText.text, isSure: true, ...deletionsIn(aligned) } };
}

/** Whether Word's text holds what is deleted, where there is something that nothing else could keep out of it. */
function deletionsIn({ pieces, sight }: AlignedParagraph): { holdsDeleted?: boolean } {
  const isDeleted = pieces.some(({ layers, text }) => text !== '' && layers.join() === 'deleted');
  return isDeleted ? { holdsDeleted: sight.has('deleted') } : {};
}
