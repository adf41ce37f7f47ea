import type { Role } from '../report/newParagraph';
import { headingProperties, paragraphProperties, textProperties } from './properties';
import { FONT, SIZE } from './standard';

/** How a paragraph looks: WordprocessingML by the prefix `w`, each in its schema's order, empty where there is none. */
export interface Format {
  /** Inside `w:pPr`, without `w:numPr`, `w:rPr`, `w:sectPr` and `w:pPrChange`. */
  readonly paragraph: string;
  /** Inside the `w:rPr` of the text; of a heading, of its number and title. */
  readonly run: string;
  /** Inside the `w:rPr` of what goes on behind a heading in the same paragraph. */
  readonly runIn: string;
}

/**
 * How GB/T 9704-2012 lays out a paragraph, said in full: nothing is left to the report's styles.
 * @param level 1 to 4 for a heading; of no account for anything else
 * @throws RangeError for a heading of another level
 */
export function standardFormat(role: Role, level: number): Format {
  return { paragraph: paragraphProperties(role), run: runOf(role, level), runIn: TEXT };
}

const TEXT = textProperties(FONT.text, SIZE.text);

function runOf(role: Role, level: number): string {
  if (role === 'title') return textProperties(FONT.title, SIZE.title);
  return role === 'heading' ? headingProperties(level) : TEXT;
}
