import { relate } from '../../../src/standin/document/package/relationships';
import { WordDocument } from '../../../src/standin/document/wordDocument';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text: string) => `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`;
const item = (text: string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;

const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const bodyOf = (notes: string) => [
  `<w:p>${run('今年完成')}${run('XX', '<w:b/>')}${run('万元，新增XX个。')}${notes}</w:p>`,
  item('第一项'),
  item('其下', 1),
  item('第二项'),
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr>${cell('丙')}${cell('XX')}</w:tr></w:tbl>`,
  `<w:sdt><w:sdtPr><w:alias w:val="标题"/><w:tag w:val="tag"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p>${run('控件')}</w:p></w:sdtContent></w:sdt>`,
  `<w:p><w:pPr><w:sectPr/></w:pPr>${run('末段')}</w:p><w:sectPr/>`,
];

const level = (number: number, text: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const NOTES =
  `<w:footnotes xmlns:w="${W}">` +
  [1, 2].map((id) => `<w:footnote w:id="${id}"><w:p>${run(`注${id}`)}</w:p></w:footnote>`).join('') +
  '</w:footnotes>';

const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ' +
  'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
  '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="单位"><vt:lpwstr>甲镇</vt:lpwstr></property></Properties>';

/**
 * A small report with something of everything: placeholders, a list, a table, a content control.
 * @param hasNotes its first paragraph has two footnotes, which are characters of its text
 */
export function specimen(hasNotes = false): Uint8Array {
  const body = bodyOf(hasNotes ? note(1) + note(2) : '');
  const document = WordDocument.blank();
  const parts = document.package;
  parts.put(
    document.main.name,
    `${HEAD}<w:document xmlns:w="${W}"><w:body>${body.join('')}</w:body></w:document>`,
    `${TYPE}.document.main+xml`,
  );
  parts.put('word/numbering.xml', `${HEAD}${NUMBERING}`, `${TYPE}.numbering+xml`);
  relate(parts, document.main.name, `${RELATION}/numbering`, 'word/numbering.xml');
  parts.put('word/footnotes.xml', `${HEAD}${NOTES}`, `${TYPE}.footnotes+xml`);
  relate(parts, document.main.name, `${RELATION}/footnotes`, 'word/footnotes.xml');
  parts.put(
    'docProps/custom.xml',
    `${HEAD}${CUSTOM}`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  );
  relate(parts, '', `${RELATION}/custom-properties`, 'docProps/custom.xml');
  return document.save();
}
