import type { NewParagraph } from '../../report/newParagraph';
import type { Format } from '../format';
import { EAST_ASIAN, paragraphProperties } from '../properties';

/**
 * How a paragraph of a new document looks: as the standard says, by the document's own styles (`styles.ts`), so that
 * one who changes a style changes all that it stands for.
 */
export function styledFormat({ role, level, runIn }: NewParagraph): Format {
  const plain = { paragraph: '', run: EAST_ASIAN, runIn: EAST_ASIAN };
  switch (role) {
    case 'title':
      return { ...plain, paragraph: '<w:pStyle w:val="Title"/>' };
    case 'heading':
      // A heading's style holds for the whole paragraph, which Word would then show as the heading.
      return runIn === ''
        ? { ...plain, paragraph: `<w:pStyle w:val="Heading${level}"/>` }
        : { ...plain, run: `<w:rStyle w:val="Heading${level}Char"/>${EAST_ASIAN}` };
    case 'flushLeft':
    case 'right':
      return { ...plain, paragraph: paragraphProperties(role) };
    default:
      return plain;
  }
}
