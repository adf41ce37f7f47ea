import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { docxOf, paragraph } from './docx';

// Documents of our own, a kind each: what is walked over where there is only the project, and before the shared ones.

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const code = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const BY = 'w:author="乙" w:date="2026-01-01T00:00:00Z"';
const YELLOW = '<w:highlight w:val="yellow"/>';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>' +
  '<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
const numbered = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;

/** The sample report of the trial page. */
export function sampleReport(): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), 'src/trial/sample/report.docx')));
}

/** Documents that open, by what is special in them. */
export const OWN_DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  'a whole report': sampleReport,
  'nothing in it': () => docxOf('<w:p/>'),
  'runs cut anywhere': () =>
    docxOf(`<w:p>${run('改厕X')}${run('X', '<w:b/>')}${run('.')}${run('X万')}${run('座')}</w:p>`),
  'a clerk’s highlights': () =>
    docxOf(paragraph('改厕', ['XX', YELLOW], '座，', ['重点', YELLOW], '修路X条。')),
  'tables, one in another': () =>
    docxOf(
      table(row('指标', '数值'), row('改厕', 'XX座')) +
        table(`<w:tr><w:tc>${table(row('修路', 'X条'))}<w:p/></w:tc></w:tr>`) +
        paragraph('以上XX项。'),
    ),
  'tracked changes': () =>
    docxOf(
      `<w:p>${run('改厕')}<w:ins w:id="1" ${BY}>${run('XX')}</w:ins>` +
        `<w:del w:id="2" ${BY}><w:r><w:delText>三十</w:delText></w:r></w:del>${run('座，修路XX条。')}</w:p>`,
      '<w:trackRevisions/>',
    ),
  'hidden text': () => docxOf(`<w:p>${run('改厕XX')}${run('略', '<w:vanish/>')}${run('座。')}</w:p>`),
  fields: () =>
    docxOf(
      `<w:p>${run('第')}${code('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${code('separate')}${run('3')}` +
        `${code('end')}${run('页，改厕XX座。')}</w:p><w:p><w:fldSimple w:instr="DATE">${run('20XX年')}</w:fldSimple></w:p>`,
    ),
  'content controls and links': () =>
    docxOf(
      `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run('改厕XX座')}</w:sdtContent></w:sdt>` +
        `<w:hyperlink w:anchor="a">${run('修路XX条')}</w:hyperlink></w:p>` +
        `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('培训XX次。')}</w:sdtContent></w:sdt>`,
    ),
  'numbers that Word counts': () =>
    docxOf(['基础设施', '改厕XX座', '修路X条'].map(numbered).join(''), '', '', NUMBERING),
  'tabs, breaks and characters of two units': () =>
    docxOf(
      `<w:p>${run('改厕')}<w:r><w:tab/></w:r>${run('XX座😀')}<w:r><w:br/></w:r>${run('𠮷村XX户^p')}</w:p>`,
    ),
  'blanks to be filled in': () => docxOf(paragraph('负责人：____　电话（待填）　截至20XX年XX月。')),
};

/** The sample with another main part. */
function withMainPart(xml: string): Uint8Array {
  return zipSync({ ...unzipSync(sampleReport()), 'word/document.xml': strToU8(xml) });
}

/** Files that are refused, by the code that they are refused with. */
export const OWN_REFUSED: Readonly<Record<string, () => Uint8Array>> = {
  notZip: () => strToU8('改厕XX座'),
  notDocx: () => zipSync({ 'a.txt': strToU8('改厕XX座') }),
  broken: () => withMainPart('<!DOCTYPE a [<!ENTITY b "X">]><a>&b;</a>'),
  // What Word writes with a password is a compound file with a stream of this name.
  encrypted: () =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Array<number>(508).fill(0),
      ...Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
};
