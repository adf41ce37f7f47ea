import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * A small `.docx`.
 * @param body what stands inside `w:body`
 * @param settings inside `w:settings`
 * @param styles inside `w:styles`
 * @param numbering inside `w:numbering`; without it there is no such part
 */
export function docxOf(body: string, settings = '', styles = '', numbering = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>` +
        `<Override PartName="/word/settings.xml" ContentType="${TYPES}.settings+xml"/>` +
        `<Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
        (numbering && `<Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/>`) +
        `</Types>`,
    ),
    '_rels/.rels': strToU8(relationships({ officeDocument: 'word/document.xml' })),
    'word/_rels/document.xml.rels': strToU8(
      relationships({
        ...{ settings: 'settings.xml', styles: 'styles.xml' },
        ...(numbering && { numbering: 'numbering.xml' }),
      }),
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(`<w:styles xmlns:w="${W}">${styles}</w:styles>`),
    'word/settings.xml': strToU8(`<w:settings xmlns:w="${W}">${settings}</w:settings>`),
    ...(numbering && {
      'word/numbering.xml': strToU8(`<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`),
    }),
  });
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const all = Object.entries(targets).map(
    ([type, target]) => `<Relationship Id="${type}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;
}

/** A paragraph of runs: plain text, or text with the source of its run properties. */
export function paragraph(...runs: (string | readonly [text: string, properties: string])[]): string {
  return `<w:p>${runs.map((run) => (typeof run === 'string' ? runOf(run, '') : runOf(run[0], run[1]))).join('')}</w:p>`;
}

function runOf(text: string, properties: string): string {
  const rPr = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
