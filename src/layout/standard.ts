/**
 * The page of GB/T 9704-2012 in the units that WordprocessingML counts in: twips (1/20 point), half-points, hundredths
 * of a character. Where the standard names no figure, the comment says what it follows from or whose custom it is.
 */

const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** A4, in twips (5.1): 11906 × 16838. */
export const PAGE = { width: twips(210), height: twips(297) };

/** In twips. Top and left as 5.2.1 says; bottom and right are what its text area of 156 mm × 225 mm leaves of A4. */
export const MARGIN = { top: twips(37), left: twips(28), bottom: twips(35), right: twips(26) };

/** How many lines a page has, and how many characters a line (5.2.3). */
export const LINES = 22;
export const CHARACTERS = 28;

/** Half-points: 2号 for the title (7.3.1), 3号 for all other text (5.2.2), 4号 for the page number (7.5). */
export const SIZE = { title: 44, text: 32, pageNumber: 28 };

/**
 * The height of a line in twips: the largest with which all lines go into the text area, 579 (28.95 points). With 29
 * points Word sets one line less.
 */
export const LINE = Math.floor(twips(225) / LINES);

/** From one character of a line to the next, in points: less than a character of 3号 is wide, 16. */
const PITCH = points(156) / CHARACTERS;

/** What the grid adds to each character so that the line has as many as it should, in 1/4096 point: −848. */
export const GRID_SPACE = Math.floor((PITCH - SIZE.text / 2) * 4096);

/**
 * What a new document's text adds to each character by itself instead, in twips: LibreOffice cannot make characters
 * narrower by a grid (it gives each two cells). −5 would be enough, were it not that LibreOffice makes the text area as
 * wide as the cells are together, and a cell 314.6 twips wide. What is left of a line is spread over it.
 */
export const CHARACTER_SPACE = -6;

/**
 * The width of some characters of the grid in twips, never more than their share: Word counts in characters, and reads
 * this only where it does not.
 */
export const charactersWide = (count: number): number => Math.floor(count * PITCH * 20);

/** In characters: how far a paragraph's first line is set in (7.3.3), and from the right the signature's lines (7.3.5). */
export const INDENT = { firstLine: 2, right: 4 };

/** How far below the text area the dashes beside the page number stand, in twips (7.5): 7 mm. */
export const DASH_BELOW_TEXT = twips(7);

/** The fonts' names are custom: the standard says 小标宋, 仿宋, 黑体, 楷体, 宋体, and nothing of Latin letters. */
export const FONT = {
  title: '方正小标宋简体',
  text: '仿宋_GB2312',
  /** Of headings 一、 （一） 1. （1） (7.3.3). */
  headings: ['黑体', '楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312'],
  latin: 'Times New Roman',
  pageNumber: '宋体',
} as const;

/** How many levels of headings there are (7.3.3). */
export const LEVELS = FONT.headings.length;
