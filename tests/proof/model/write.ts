import { docxWithParts, reference, textBox } from '../../parts';
import type { Anchor, Chunk, ParagraphSource, ReportSource, Special } from './chunks';

/** Reports count as Chinese ones do: 一、二、三、 */
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
  '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const ELEMENTS: Readonly<Record<Exclude<Special, Anchor>, string>> = {
  tab: '<w:tab/>',
  break: '<w:br/>',
  symbol: '<w:sym w:font="Wingdings" w:char="F0FE"/>',
};

/** The notes whose references have been written so far. */
interface Notes {
  readonly footnote: string[];
  readonly endnote: string[];
}

/** A `.docx` of a report that is written down. Each chunk is a run of its own, so that text can be cut anywhere. */
export function docxOfSource(
  { paragraphs, margins = {}, titlePage = false }: ReportSource,
  isTracked = false,
): Uint8Array {
  const notes: Notes = { footnote: [], endnote: [] };
  const body = bodyOf(paragraphs, notes);
  const inside = (chunks: readonly Chunk[] | undefined): string | undefined =>
    chunks && paragraphXml({ chunks }, notes);
  const parts = Object.entries({
    header1: inside(margins.header),
    header2: inside(margins.firstHeader),
    footer1: inside(margins.footer),
    footer2: inside(margins.firstFooter),
    footnotes: notes.footnote.join('') || undefined,
    endnotes: notes.endnote.join('') || undefined,
  }).filter((part): part is [string, string] => part[1] !== undefined);
  const references = parts.flatMap(([name]) =>
    name.endsWith('notes') ? [] : [reference(name, name.endsWith('2') ? 'first' : 'default')],
  );
  const section = references.join('') + (titlePage ? '<w:titlePg/>' : '');
  const settings = isTracked ? '<w:trackRevisions/>' : '';
  return docxWithParts(body, Object.fromEntries(parts), section, settings, NUMBERING);
}

function bodyOf(paragraphs: readonly ParagraphSource[], notes: Notes): string {
  let body = '';
  for (let at = 0; at < paragraphs.length;) {
    const { cell } = paragraphs[at] as ParagraphSource;
    let end = at + 1;
    while (end < paragraphs.length && (paragraphs[end]?.cell === undefined) === (cell === undefined)) end++;
    const inside = paragraphs.slice(at, end);
    body +=
      cell === undefined ? inside.map((each) => paragraphXml(each, notes)).join('') : tableXml(inside, notes);
    at = end;
  }
  return body;
}

function tableXml(paragraphs: readonly ParagraphSource[], notes: Notes): string {
  const cells = [...new Set(paragraphs.map(({ cell }) => cell))].map((cell) => {
    const inside = paragraphs.filter((each) => each.cell === cell);
    return `<w:tc>${inside.map((each) => paragraphXml(each, notes)).join('')}</w:tc>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.join('')}</w:tr></w:tbl>`;
}

function paragraphXml({ numbered, chunks }: ParagraphSource, notes: Notes): string {
  const properties = numbered
    ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    : '';
  return `<w:p>${properties}${chunks.map((each) => chunkXml(each, notes)).join('')}</w:p>`;
}

function chunkXml(chunk: Chunk, notes: Notes): string {
  if (chunk.special === 'box') return textBox(paragraphXml({ chunks: chunk.holds ?? [] }, notes));
  if (chunk.special === 'note') return runXml(chunk, noteXml('footnote', chunk, notes));
  if (chunk.special === 'endnote') return runXml(chunk, noteXml('endnote', chunk, notes));
  const inside = chunk.code === undefined ? runXml(chunk, contentXml(chunk)) : fieldXml(chunk, chunk.code);
  const by = `w:id="7" w:author="乙" w:date="2026-01-01T00:00:00Z"`;
  const kept = chunk.deleted ? `<w:del ${by}>${inside}</w:del>` : inside;
  return chunk.inserted ? `<w:ins ${by}>${kept}</w:ins>` : kept;
}

/** Writes a note. @returns the reference to it */
function noteXml(kind: keyof Notes, { holds = [] }: Chunk, notes: Notes): string {
  const id = notes[kind].length + 2; // those before it are lines between text and notes
  const text = `<w:r><w:${kind}Ref/></w:r>${holds.map((each) => chunkXml(each, notes)).join('')}`;
  notes[kind].push(`<w:${kind} w:id="${id}"><w:p>${text}</w:p></w:${kind}>`);
  return `<w:${kind}Reference w:id="${id}"/>`;
}

function fieldXml(chunk: Chunk, code: string): string {
  const mark = (type: string): string => runXml(chunk, `<w:fldChar w:fldCharType="${type}"/>`);
  const instruction = runXml(chunk, `<w:instrText xml:space="preserve">${code}</w:instrText>`);
  return mark('begin') + instruction + mark('separate') + runXml(chunk, contentXml(chunk)) + mark('end');
}

function contentXml({ text = '', special, deleted }: Chunk): string {
  if (special && special in ELEMENTS) return ELEMENTS[special as keyof typeof ELEMENTS];
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
