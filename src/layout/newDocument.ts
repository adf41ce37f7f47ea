import { strToU8, zipSync } from 'fflate';
import type { NewParagraph } from '../report/newParagraph';
import { FONT_TABLE } from './document/fontTable';
import { FOOTERS } from './document/footer';
import { SECTION } from './document/section';
import { settingsXml } from './document/settings';
import { styledFormat } from './document/styledFormat';
import { stylesXml } from './document/styles';
import { type PackagePart, packageParts, type Part, RELATIONSHIPS_TYPE } from './openPackage';
import { paragraphXml } from './paragraphXml';
import { xmlText } from './xmlText';

/** What a new document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly language: 'zh-CN';
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE_PART = 'docProps/core.xml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The first day that a zip can name, in the local time in which zips count: the same bytes on any day and anywhere. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A whole `.docx` as GB/T 9704-2012 lays out a page, in Word's built-in styles. The same paragraphs give the same bytes;
 * nobody is named as its author.
 * @param paragraphs in reading order; with none there is one empty paragraph, as a body must have
 * @throws RangeError if a text holds what a paragraph cannot (`xmlText`)
 */
export function newDocument(paragraphs: readonly NewParagraph[], properties: DocumentProperties): Uint8Array {
  const body = paragraphs.map((paragraph) => paragraphXml(paragraph, styledFormat(paragraph))).join('');
  return packDocument((body || '<w:p/>') + SECTION, properties);
}

/** A whole `.docx` around what stands in its body, the section's properties included. */
export function packDocument(body: string, properties: DocumentProperties): Uint8Array {
  const parts: Part[] = [
    { name: 'styles', kind: 'styles', xml: stylesXml(properties.language) },
    { name: 'settings', kind: 'settings', xml: settingsXml(properties.language) },
    { name: 'fontTable', kind: 'fontTable', xml: FONT_TABLE },
    ...FOOTERS.map(({ part }) => part),
  ];
  const held = [
    ...packageParts(body, parts, [[CORE_RELATION, CORE_PART]]),
    { name: CORE_PART, type: CORE_TYPE, xml: coreProperties(properties) },
  ];
  // What reads a .docx by its first bytes expects the content types there.
  const files = [['[Content_Types].xml', contentTypes(held)], ...held.map(({ name, xml }) => [name, xml])];
  const entries = files.map(([name, xml]) => [name, strToU8(`${DECLARATION}${xml}`)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: NO_DATE });
}

function contentTypes(parts: readonly PackagePart[]): string {
  const overrides = parts.filter(({ type }) => type !== RELATIONSHIPS_TYPE);
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('') +
    '</Types>'
  );
}

function coreProperties({ title, language }: DocumentProperties): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  );
}
