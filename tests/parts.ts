import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { docxOf, paragraph } from './docx';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What stands in the parts of a document besides its body: by the part's name, what is inside its root. */
export interface Parts {
  /** `header1`, `footer2`, `footnotes`, `endnotes`, `comments`. */
  readonly [name: string]: string;
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/**
 * A small `.docx` with other parts: headers and footers are referred to by `reference`.
 * @param section what stands inside the last `w:sectPr`
 */
export function docxWithParts(
  body: string,
  parts: Parts,
  section = '',
  settings = '',
  numbering = '',
): Uint8Array {
  const files = unzipSync(docxOf(body, settings, '', numbering));
  const edit = (name: string, change: (xml: string) => string): void => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  edit('word/document.xml', (xml) =>
    xml.replace(/<w:sectPr\/>(?=<\/w:body>)/, `<w:sectPr>${section}</w:sectPr>`),
  );
  for (const [name, inside] of Object.entries(parts)) {
    const kind = name.replace(/\d+$/, '');
    const root = ROOTS[kind] ?? kind;
    files[`word/${name}.xml`] = strToU8(`<w:${root} xmlns:w="${W}">${inside}</w:${root}>`);
    edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Rel', `<Relationship Id="${name}" Type="${LINKS}/${kind}" Target="${name}.xml"/></Rel`),
    );
    edit('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types',
        `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${kind}+xml"/></Types`,
      ),
    );
  }
  return zipSync(files);
}

/** In a section: which of the document's headers or footers it has as its own. */
export function reference(name: string, type: 'default' | 'first' | 'even' = 'default'): string {
  return `<w:${name.replace(/\d+$/, '')}Reference w:type="${type}" r:id="${name}"/>`;
}

/** An empty paragraph that ends a section. */
export function sectionEnd(section: string): string {
  return `<w:p><w:pPr><w:sectPr>${section}</w:sectPr></w:pPr></w:p>`;
}

/** A note as it stands in its part, and the run of the body that refers to it. */
export const note = (id: number, inside: string): string => `<w:footnote w:id="${id}">${inside}</w:footnote>`;
export const noteReference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const textRun = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A run with a text box in it. */
export function textBox(inside: string): string {
  return `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

/** What is no text of the report: a deletion, and a hidden run. */
const DELETED = '<w:del w:id="7" w:author="乙"><w:r><w:delText>XX</w:delText></w:r></w:del>';
const HIDDEN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>XX</w:t></w:r>';

/**
 * A report with a placeholder in each part, and in what is none: hidden text, a field's code, a comment, a deletion.
 * @param held what stands in place of the placeholders: in the body, the header, the footer, the note, the text box
 */
export function reportWithParts(held: readonly string[] = ['XX', 'XX', '20XX', 'XX', 'XX']): Uint8Array {
  const [body = '', header = '', footer = '', inNote = '', inBox = ''] = held;
  const code = '<w:fldSimple w:instr="QUOTE XX"><w:r><w:t>3</w:t></w:r></w:fldSimple>';
  return docxWithParts(
    `<w:p>${textRun(`改厕${body}座`)}${noteReference(2)}${textBox(paragraph(`联系人：${inBox}`))}${DELETED}${HIDDEN}${code}</w:p>`,
    {
      header1: paragraph(`${header}镇人民政府文件`) + `<w:p>${DELETED}${HIDDEN}</w:p>`,
      header2: paragraph('首页XX'),
      footer1: paragraph(`${footer}年编`),
      footnotes:
        note(0, '<w:p/>') +
        note(2, `<w:p><w:r><w:footnoteRef/></w:r>${textRun(`据${inNote}部门年报`)}</w:p>`),
      comments: `<w:comment w:id="1" w:author="乙">${paragraph('补XX')}</w:comment>`,
    },
    reference('header1') + reference('header2', 'first') + reference('footer1'),
  );
}

/** A report whose header and footnote hold a placeholder between what is hidden and deleted. @param inHeader stands in its place */
export function reportWithLayers(inHeader: string, inNote: string): Uint8Array {
  const layered = (before: string, behind: string): string =>
    `<w:p>${HIDDEN}${textRun(before)}${DELETED}${textRun(behind)}${HIDDEN}</w:p>`;
  return docxWithParts(
    `<w:p>${textRun('甲')}${noteReference(2)}</w:p>`,
    {
      header1: layered(`致${inHeader}`, '镇'),
      footnotes: note(2, layered(`据${inNote}`, '部门')),
    },
    reference('header1'),
  );
}

/** A report with a text box in the midst of a placeholder, and one on either side of another. @param beside stands in its place */
export function reportWithBoxes(beside: string): Uint8Array {
  const box = textBox(paragraph('联系人'));
  const texts = ['改厕X', 'X座，修路', beside, '公里'];
  return docxWithParts(`<w:p>${texts.map(textRun).join(box)}</w:p>`, {});
}
