// The page of GB/T 9704-2012: A4, a type area of 156 × 225 mm with 22 lines of 28 characters.
// Word counts in twentieths of a point (twips): 1 mm is 56.69.

/** 28.95 pt: the most that still puts 22 lines on 225 mm. */
export const lineTwips = 579;

/** 28 characters on 156 mm are 15.79 pt each where size 3 is 16 pt: (15.793 − 16) × 4096. */
const characterSpace = -848;

const millimetre = 1440 / 25.4;

const margin = { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) };

/** The dashes of the page number stand 7 mm below the type area; the number itself is 14 pt high. */
const footerTwips = margin.bottom - twips(7) - 14 * 20;

/** The section of the whole report. Odd pages take the default footer, even ones their own. */
export const sectionMarkup =
  '<w:sectPr>' +
  '<w:footerReference w:type="default" r:id="rId3"/>' +
  '<w:footerReference w:type="even" r:id="rId4"/>' +
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" ` +
  `w:header="851" w:footer="${footerTwips}" w:gutter="0"/>` +
  `<w:docGrid w:type="linesAndChars" w:linePitch="${lineTwips}" w:charSpace="${characterSpace}"/>` +
  '</w:sectPr>';

function twips(millimetres: number): number {
  return Math.round(millimetres * millimetre);
}
