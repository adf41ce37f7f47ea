import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../docx';
import { sharedPath } from '../../shared';

/** What a new document of Word holds. */
export function emptyDocument(): Uint8Array {
  return WordDocument.blank().save();
}

/** A report of the shared folder. */
export function sharedReport(name: string): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath('documents', `report-${name}.docx`)));
}

/** The document with a table of two rows behind a paragraph of its body. */
export function withTable(docx: Uint8Array, after: number): Uint8Array {
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('指标', '数值')}${row('改厕', 'XX座')}</w:tbl>`;
  return edited(docx, (xml) => {
    let end = 0;
    for (let i = 0; i <= after; i++) end = xml.indexOf('</w:p>', end) + '</w:p>'.length;
    return xml.slice(0, end) + table + xml.slice(end);
  });
}

/** The document with another main part. */
function edited(docx: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name] as Uint8Array))) });
}

const FONT = (eastAsia: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${eastAsia}"/><w:sz w:val="32"/>`;
export const HEADING_LOOK = FONT('楷体_GB2312');
export const BODY_LOOK = FONT('仿宋_GB2312');
const INDENTED =
  '<w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>';

/** A paragraph as reports have it: a heading of a section, or text. */
export function line(text: string, look = text.startsWith('（') ? HEADING_LOOK : BODY_LOOK): string {
  const runs = text === '' ? '' : `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${INDENTED}<w:rPr>${look}</w:rPr></w:pPr>${runs}</w:p>`;
}

/** A small report of two parts, three sections and an ending; each line is a paragraph. */
export const SMALL = [
  '一、今年工作回顾',
  '（一）抓实党的建设。',
  '今年以来，全镇新发展党员XX名，培训干部XX人次。',
  '（二）抓好产业发展。',
  '今年以来，全镇新建大棚XX座，带动农户XX户增收。',
  '二、明年工作打算',
  '（一）加快项目建设。',
  '明年以来，全镇计划实施项目XX个，总投资XX万元。',
] as const;

/** The small report as a document, with source in place of some of its lines. */
export function smallReport(instead: Readonly<Record<number, string>> = {}, settings = ''): Uint8Array {
  return docxOf(SMALL.map((text, i) => instead[i] ?? line(text)).join(''), settings);
}
