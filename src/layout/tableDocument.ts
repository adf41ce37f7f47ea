import { packDocument } from './newDocument';
import { xmlText } from './xmlText';

/** A table with what stands above it. Cells are plain text. */
export interface PlainTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** In twentieths of a point: a page that lies on its side, with margins of two centimetres. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join(
  '',
);

/**
 * A whole `.docx` with one table, its first row repeated on each page.
 * @throws RangeError if a text holds what a paragraph cannot (`xmlText`)
 */
export function tableDocument({ title, columns, rows }: PlainTable): Uint8Array {
  const grid = columns.map(() => '<w:gridCol/>').join('');
  const table =
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${row(columns, '<w:trPr><w:tblHeader/></w:trPr>')}${rows.map((cells) => row(cells)).join('')}</w:tbl>`;
  return packDocument(`${paragraph(title)}${table}<w:p/>${PAGE}`, { title, language: 'zh-CN' });
}

function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties}${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
}

function paragraph(text: string): string {
  return `<w:p><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr><w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
}
