import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What stands highlighted in the main part, colour by colour: all the text in it, in order. A reader of its own. */
export function highlightsOf(docx: Uint8Array): Record<string, string> {
  const parts = unzipSync(docx);
  const name = Object.keys(parts).find((part) => /^word\/document\d*\.xml$/.test(part));
  const xml = new DOMParser({ onError: () => undefined }).parseFromString(
    strFromU8(parts[name ?? ''] as Uint8Array),
    'text/xml',
  );
  const highlights: Record<string, string> = {};
  for (const run of Array.from(xml.getElementsByTagNameNS('*', 'r'))) {
    const properties = Array.from(run.childNodes).find((node) => (node as Element).localName === 'rPr');
    const highlight = properties && (properties as Element).getElementsByTagNameNS('*', 'highlight')[0];
    const colour = highlight?.getAttribute('w:val');
    if (!colour || colour === 'none') continue;
    const texts = Array.from(run.childNodes).filter((node) => (node as Element).localName === 't');
    highlights[colour] = (highlights[colour] ?? '') + texts.map((node) => node.textContent ?? '').join('');
  }
  return highlights;
}
