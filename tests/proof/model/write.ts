import { docxOf } from '../../docx';
import { docxWithParts, reference } from '../../parts';
import type { Chunk, ParagraphSource, ReportSource, Special } from './chunks';

/** Reports count as Chinese ones do: 一、二、三、 */
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const ELEMENTS: Readonly<Record<Special, string>> = {
  tab: '<w:tab/>',
  break: '<w:br/>',
  note: '<w:footnoteReference w:id="2"/>',
  symbol: '<w:sym w:font="Wingdings" w:char="F0FE"/>',
};

/** A `.docx` of a report that is written down. Each chunk is a run of its own, so that text can be cut anywhere. */
export function docxOfSource({ paragraphs, header }: ReportSource, isTracked = false): Uint8Array {
  const settings = isTracked ? '<w:trackRevisions/>' : '';
  if (!header) return docxOf(bodyOf(paragraphs), settings, '', NUMBERING);
  const parts = { header1: paragraphXml({ chunks: header }) };
  return docxWithParts(bodyOf(paragraphs), parts, reference('header1'), settings, NUMBERING);
}

function bodyOf(paragraphs: readonly ParagraphSource[]): string {
  let body = '';
  for (let at = 0; at < paragraphs.length;) {
    const { cell } = paragraphs[at] as ParagraphSource;
    let end = at + 1;
    while (end < paragraphs.length && (paragraphs[end]?.cell === undefined) === (cell === undefined)) end++;
    const inside = paragraphs.slice(at, end);
    body += cell === undefined ? inside.map(paragraphXml).join('') : tableXml(inside);
    at = end;
  }
  return body;
}

function tableXml(paragraphs: readonly ParagraphSource[]): string {
  const cells = [...new Set(paragraphs.map(({ cell }) => cell))].map((cell) => {
    const inside = paragraphs.filter((each) => each.cell === cell);
    return `<w:tc>${inside.map(paragraphXml).join('')}</w:tc>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.join('')}</w:tr></w:tbl>`;
}

function paragraphXml({ numbered, chunks }: ParagraphSource): string {
  const properties = numbered
    ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    : '';
  return `<w:p>${properties}${chunks.map(chunkXml).join('')}</w:p>`;
}

function chunkXml(chunk: Chunk): string {
  const inside = chunk.code === undefined ? runXml(chunk, contentXml(chunk)) : fieldXml(chunk, chunk.code);
  const by = `w:id="7" w:author="乙" w:date="2026-01-01T00:00:00Z"`;
  const kept = chunk.deleted ? `<w:del ${by}>${inside}</w:del>` : inside;
  return chunk.inserted ? `<w:ins ${by}>${kept}</w:ins>` : kept;
}

function fieldXml(chunk: Chunk, code: string): string {
  const mark = (type: string): string => runXml(chunk, `<w:fldChar w:fldCharType="${type}"/>`);
  const instruction = runXml(chunk, `<w:instrText xml:space="preserve">${code}</w:instrText>`);
  return mark('begin') + instruction + mark('separate') + runXml(chunk, contentXml(chunk)) + mark('end');
}

function contentXml({ text = '', special, deleted }: Chunk): string {
  if (special) return ELEMENTS[special];
  const name = deleted ? 'w:delText' : 'w:t';
  return `<${name} xml:space="preserve">${text}</${name}>`;
}

function runXml({ highlight, hidden, other = '' }: Chunk, content: string): string {
  const others = other.split(' ').filter(Boolean);
  const properties =
    others.map((each) => each.replace(/^(\w+)(?:=(.*))?$/, propertyXml)).join('') +
    (hidden ? '<w:vanish/>' : '') +
    (highlight ? `<w:highlight w:val="${highlight}"/>` : '');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

function propertyXml(_all: string, name: string, value: string | undefined): string {
  return value === undefined ? `<w:${name}/>` : `<w:${name} w:val="${value}"/>`;
}
