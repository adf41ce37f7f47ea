import type { Role } from '../report/newParagraph';
import { charactersWide, FONT, INDENT, LEVELS, LINE, SIZE } from './standard';

/**
 * Says that quotation marks, dashes and dots are Chinese ones where nothing else tells: without it Word takes them from
 * the Latin font, half as wide. As Word's own files have it, it stands at the run: it does not come from a style.
 */
export const EAST_ASIAN = '<w:rFonts w:hint="eastAsia"/>';

/**
 * The properties of text: inside `w:rPr`, in its schema's order.
 * @param spacing what stands there between fonts and size: `w:snapToGrid`, `w:spacing`
 */
export function textProperties(
  eastAsia: string,
  size: number,
  latin: string = FONT.latin,
  spacing = '',
): string {
  return (
    `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:eastAsia="${eastAsia}" w:hAnsi="${latin}" w:cs="${latin}"/>` +
    spacing +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`
  );
}

/**
 * The properties of a heading's number and title.
 * @throws RangeError for a level that the standard does not have
 */
export function headingProperties(level: number): string {
  const font = FONT.headings[level - 1];
  if (font === undefined) throw new RangeError(`A heading's level is 1 to ${LEVELS}, not ${level}`);
  return textProperties(font, SIZE.text);
}

/**
 * The properties of a paragraph: inside `w:pPr`, in its schema's order.
 * @param grid what stands there before the spacing of lines: `w:snapToGrid`
 */
export function paragraphProperties(role: Role, grid = ''): string {
  // A page has all its lines: none is left empty to keep two of a paragraph together.
  const flow = `<w:widowControl w:val="0"/>${grid}`;
  switch (role) {
    case 'title':
      // One line is free below the title (7.3.2). An empty paragraph for it would be one that is not in the report.
      return flow + spacing(LINE) + FLUSH + align('center');
    case 'flushLeft':
      return flow + spacing(0) + FLUSH + align('both');
    case 'right':
      return flow + spacing(0) + SET_IN_AT_THE_RIGHT + align('right');
    default:
      return flow + spacing(0) + FIRST_LINE + align('both');
  }
}

/** What a paragraph needs that is not set in, whatever its style says. */
export const FLUSH = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
const FIRST_LINE = `<w:ind w:firstLineChars="${INDENT.firstLine * 100}" w:firstLine="${charactersWide(INDENT.firstLine)}"/>`;
const SET_IN_AT_THE_RIGHT =
  `<w:ind w:rightChars="${INDENT.right * 100}" w:right="${charactersWide(INDENT.right)}" ` +
  'w:firstLineChars="0" w:firstLine="0"/>';

function spacing(after: number): string {
  return `<w:spacing w:before="0" w:after="${after}" w:line="${LINE}" w:lineRule="exact"/>`;
}

function align(to: 'both' | 'center' | 'right'): string {
  return `<w:jc w:val="${to}"/>`;
}
