import { type Part, wordRoot } from '../openPackage';
import { EAST_ASIAN, FLUSH, textProperties } from '../properties';
import { DASH_BELOW_TEXT, FONT, MARGIN, SIZE } from '../standard';

/** The footer's one line in twips: as high as its characters. */
const LINE = (SIZE.pageNumber / 2) * 20;

/**
 * From the page's lower edge to the footer's, in twips. The standard measures from the text area down to the dashes
 * (7.5), and a dash is in the middle of its line.
 */
export const FOOTER_DISTANCE = MARGIN.bottom - DASH_BELOW_TEXT - LINE / 2;

/** The footers by the pages that have them: odd pages have their number at the right, even ones at the left (7.5). */
export const FOOTERS = [
  { pages: 'default', part: footer('footerOdd', 'right') },
  { pages: 'even', part: footer('footerEven', 'left') },
] as const;

/** The footers' style. The page number's characters are not narrowed as the text's are. */
export function footerStyle(): string {
  return (
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>' +
    '<w:uiPriority w:val="99"/><w:unhideWhenUsed/>' +
    `<w:pPr><w:spacing w:line="${LINE}" w:lineRule="exact"/>${FLUSH}</w:pPr>` +
    `<w:rPr>${textProperties(FONT.pageNumber, SIZE.pageNumber, FONT.pageNumber, '<w:spacing w:val="0"/>')}</w:rPr></w:style>`
  );
}

/** — 1 —, one character away from the edge of the text area (7.5). */
function footer(name: string, side: 'left' | 'right'): Part {
  const text = (inner: string): string =>
    `<w:r><w:rPr>${EAST_ASIAN}</w:rPr><w:t xml:space="preserve">${inner}</w:t></w:r>`;
  const xml = wordRoot(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}Chars="100" w:${side}="${LINE}"/><w:jc w:val="${side}"/></w:pPr>` +
      `${text('— ')}<w:fldSimple w:instr=" PAGE ">${text('1')}</w:fldSimple>${text(' —')}</w:p>`,
  );
  return { name, kind: 'footer', xml };
}
