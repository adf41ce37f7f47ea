import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A part of a `.docx` as text. */
export function partIn(docx: Uint8Array, name: string): string {
  return strFromU8(unzipSync(docx)[name] as Uint8Array);
}

/** The runs of a part with the source of their properties and their text, paragraph by paragraph. A reader of its own. */
export function runsIn(docx: Uint8Array, name = 'word/document.xml'): [properties: string, text: string][][] {
  const xml = new DOMParser().parseFromString(partIn(docx, name), 'text/xml');
  return elements(xml, 'p').map((paragraph) =>
    elements(paragraph, 'r').map((run) => {
      const [properties] = elements(run, 'rPr');
      const text = elements(run, 't').map((each) => each.textContent ?? '');
      return [properties ? innerOf(properties) : '', text.join('')];
    }),
  );
}

function elements(parent: Pick<Element, 'getElementsByTagNameNS'>, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

function innerOf(properties: Element): string {
  return Array.from(properties.childNodes, (child) => (child as Element).localName ?? '').join(' ');
}
