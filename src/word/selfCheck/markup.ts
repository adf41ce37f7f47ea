import { wordRoot } from '../../layout/openPackage';

/* Pieces of WordprocessingML by the prefix `w` that the experiments put together. Their texts hold no `<` or `&`. */

const BY = 'w:author="nigao" w:date="2026-01-01T00:00:00Z"';
/** The namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph of runs, with what stands in its `w:pPr`. */
export function p(runs: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text, with what stands in its `w:rPr`. */
export function r(text: string, properties = ''): string {
  return run(`<w:t xml:space="preserve">${text}</w:t>`, properties);
}

/** A run of anything. */
export function run(inner: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

/** A text that is hidden by its format. */
export function hidden(text: string): string {
  return r(text, '<w:vanish/>');
}

/** A text whose deletion is tracked. */
export function deleted(text: string): string {
  return `<w:del w:id="901" ${BY}>${run(`<w:delText xml:space="preserve">${text}</w:delText>`)}</w:del>`;
}

/** A text whose insertion is tracked. */
export function inserted(text: string): string {
  return `<w:ins w:id="902" ${BY}>${r(text)}</w:ins>`;
}

/** What says in a `w:pPr` that the deletion of the paragraph's mark is tracked. */
export const DELETED_MARK = `<w:rPr><w:del w:id="903" ${BY}/></w:rPr>`;

/** A field with its code and its result. */
export function field(code: string, result: string): string {
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
  const instruction = run(`<w:instrText xml:space="preserve">${code}</w:instrText>`);
  return mark('begin') + instruction + mark('separate') + r(result) + mark('end');
}

/** A table of one row. */
export function table(...cells: string[]): string {
  const grid = cells.map(() => '<w:gridCol w:w="2000"/>').join('');
  const row = cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`);
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr>${row.join('')}</w:tr></w:tbl>`
  );
}

/** A content control around paragraphs. */
export function control(paragraphs: string): string {
  return `<w:sdt><w:sdtPr><w:tag w:val="nigao"/></w:sdtPr><w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>`;
}

/** A text box, in a run. */
export function textBox(paragraphs: string): string {
  return run(
    '<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="width:90pt;height:30pt">' +
      `<v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:rect></w:pict>`,
  );
}

/** What puts a paragraph into the list of `NUMBERING`, in a `w:pPr`. */
export const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** A numbering part with one list: 一、 二、 … */
export const NUMBERING = wordRoot(
  'numbering',
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    '<w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/>' +
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
);

/** A styles part with one style of paragraphs of our own. */
export function styles(name: string, paragraph: string, text = ''): string {
  return wordRoot(
    'styles',
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${name}"><w:name w:val="${name}"/>` +
      `<w:pPr>${paragraph}</w:pPr>${text && `<w:rPr>${text}</w:rPr>`}</w:style>`,
  );
}

/** The elements of that local name in a package's XML text: of its body alone, or of any part. */
export function elementsIn(ooxml: string, name: string, where: 'body' | 'package' = 'body'): Element[] {
  const xml = new DOMParser().parseFromString(ooxml, 'application/xml');
  const root = where === 'package' ? xml : xml.getElementsByTagNameNS(W, 'body')[0];
  return root ? [...root.getElementsByTagNameNS(W, name)] : [];
}

/** An attribute of such an element; empty where it is not there. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.getAttributeNS(W, name) ?? '';
}
