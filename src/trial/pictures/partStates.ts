import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaneState } from './paneState';
import { reportOf } from './reports';
import { misbehave, refuseFile } from './word';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const BOX =
  '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>' +
  `<w:p>${run('联系人：张XX')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** A report with something to fill in in its header, in a footnote and in a text box. */
const WITH_PARTS = withParts(reportOf('一、重点工作', '新修通村公路XX公里，群众满意率XX%。'));

/** What 占位符 can look like where something stands outside of the body. */
export const PART_STATES: readonly PaneState[] = [
  { name: 'parts', report: WITH_PARTS, prepare: (seen) => seen.read(seen.says.part.header) },
  {
    name: 'partsByHand',
    report: WITH_PARTS,
    async prepare(seen) {
      await seen.sentences.last().click();
      await seen.read(seen.late.byHand(seen.says.part.textBox, '一、重点工作'));
    },
  },
  {
    name: 'headersUnread',
    report: WITH_PARTS,
    async prepare(seen) {
      await seen.found();
      await misbehave(seen.page, 'ooxmlOmitsHeaders');
      await refuseFile(seen.page);
      await seen.lookAgain();
      await seen.read(seen.late.notSure.noHeaders);
    },
  },
];

function withParts(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const put = (name: string, xml: string): void => {
    files[name] = strToU8(xml);
  };
  const edit = (name: string, change: (xml: string) => string): void => {
    put(name, change(strFromU8(files[name] ?? new Uint8Array())));
  };
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  edit('word/document.xml', (xml) =>
    xml
      .replace(/(?=<\/w:p>(?!.*<\/w:p>))/s, reference + BOX)
      .replace('<w:sectPr>', `<w:sectPr><w:headerReference xmlns:r="${R}" w:type="default" r:id="rId9"/>`),
  );
  put('word/header1.xml', `<w:hdr xmlns:w="${W}"><w:p>${run('XX镇人民政府文件')}</w:p></w:hdr>`);
  put(
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${W}"><w:footnote w:id="2"><w:p>${run('据XX部门年报。')}</w:p></w:footnote></w:footnotes>`,
  );
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Rel',
      `<Relationship Id="rId9" Type="${R}/header" Target="header1.xml"/>` +
        `<Relationship Id="rId10" Type="${R}/footnotes" Target="footnotes.xml"/></Rel`,
    ),
  );
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types',
      `<Override PartName="/word/header1.xml" ContentType="${MAIN}.header+xml"/>` +
        `<Override PartName="/word/footnotes.xml" ContentType="${MAIN}.footnotes+xml"/></Types`,
    ),
  );
  return zipSync(files);
}
