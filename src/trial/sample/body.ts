import { type Block, type ParagraphStyle, readBlocks, type Run } from './lines';
import { declaration, escapeText, namespaces } from './markup';
import { sectionMarkup } from './page';

const styleIds: Readonly<Record<ParagraphStyle, string>> = {
  title: 'a3',
  heading1: '1',
  heading2: '2',
  body: '',
  signature: 'a6',
};

/** Together the 156 mm of the type area. */
const columnTwips = [3644, 2600, 2600];

export function documentMarkup(text: string): string {
  const blocks = readBlocks(text).map(writeBlock).join('');
  return `${declaration}<w:document ${namespaces}><w:body>${blocks}${sectionMarkup}</w:body></w:document>`;
}

function writeBlock(block: Block): string {
  return block.style === 'table' ? writeTable(block.rows) : writeParagraph(styleIds[block.style], block.runs);
}

function writeParagraph(styleId: string, runs: readonly Run[]): string {
  const properties = styleId && `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`;
  return `<w:p>${properties}${runs.map(writeRun).join('')}</w:p>`;
}

function writeRun({ text, isHighlighted }: Run): string {
  const properties = isHighlighted ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : '';
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

function writeTable(rows: readonly (readonly (readonly Run[])[])[]): string {
  const total = columnTwips.reduce((sum, width) => sum + width, 0);
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${columnTwips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${rows.map(writeRow).join('')}</w:tbl>`
  );
}

function writeRow(cells: readonly (readonly Run[])[]): string {
  const written = cells.map((runs, column) => {
    const width = `<w:tcW w:w="${columnTwips[column] ?? 0}" w:type="dxa"/>`;
    return `<w:tc><w:tcPr>${width}<w:vAlign w:val="center"/></w:tcPr>${writeParagraph('a5', runs)}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${written.join('')}</w:tr>`;
}
