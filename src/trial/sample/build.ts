import { strToU8, zipSync } from 'fflate';
import { documentMarkup } from './body';
import { footerMarkup } from './footer';
import { declaration, namespaces } from './markup';
import { stylesMarkup } from './styles';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The same moment for every part, so that the same text gives the same bytes. A zip knows no time zone. */
const written = new Date(2026, 0, 1, 12);

/** The sample report as a .docx, laid out by GB/T 9704-2012. A line of the text is a paragraph, tabs make table rows. */
export function buildSample(text: string): Uint8Array {
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': links([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': documentMarkup(text),
    'word/_rels/document.xml.rels': links([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'settings', 'settings.xml'],
      ['rId3', 'footer', 'footerOdd.xml'],
      ['rId4', 'footer', 'footerEven.xml'],
    ]),
    'word/styles.xml': stylesMarkup,
    'word/settings.xml': settings,
    'word/footerOdd.xml': footerMarkup('odd'),
    'word/footerEven.xml': footerMarkup('even'),
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: written, level: 9 });
}

const contentTypes =
  `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/>` +
  `<Override PartName="/word/settings.xml" ContentType="${main}.settings+xml"/>` +
  `<Override PartName="/word/footerOdd.xml" ContentType="${main}.footer+xml"/>` +
  `<Override PartName="/word/footerEven.xml" ContentType="${main}.footer+xml"/>` +
  '</Types>';

const settings =
  `${declaration}<w:settings ${namespaces}><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>';

function links(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${elements.join('')}</Relationships>`;
}
