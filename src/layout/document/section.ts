import { GRID_SPACE, LINE, MARGIN, PAGE } from '../standard';
import { FOOTER_DISTANCE, FOOTERS } from './footer';

/** Where a header would begin, below the page's upper edge: 15 mm, as in Word's own new documents. */
const HEADER_DISTANCE = 851;

/** The `w:sectPr` of a new document: page, margins, footers, and the grid of lines and characters. */
export const SECTION =
  '<w:sectPr>' +
  FOOTERS.map(({ pages, part }) => `<w:footerReference w:type="${pages}" r:id="${part.name}"/>`).join('') +
  `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>` +
  `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" ` +
  `w:header="${HEADER_DISTANCE}" w:footer="${FOOTER_DISTANCE}" w:gutter="0"/>` +
  `<w:docGrid w:type="linesAndChars" w:linePitch="${LINE}" w:charSpace="${GRID_SPACE}"/>` +
  '</w:sectPr>';
