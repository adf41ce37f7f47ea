/** The namespaces that every part of the document declares. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Fonts of a style or a run: one for Chinese, one for digits and Latin letters. */
export function fonts(eastAsia: string, ascii: string): string {
  return `<w:rFonts w:ascii="${ascii}" w:eastAsia="${eastAsia}" w:hAnsi="${ascii}" w:cs="Times New Roman"/>`;
}

/** A size in points, which Word counts in halves. */
export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}
