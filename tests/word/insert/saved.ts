import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { canonical } from '../../standin/canonical';

/** A paragraph of a saved report: what stands there, and how it looks. */
export interface SavedParagraph {
  readonly text: string;
  /** All of it, as its own parser writes it. */
  readonly xml: string;
  /** Its properties, but for its place in a list and those of its mark. */
  readonly format: string;
  /** The properties of its runs of text, each once: our and the clerk's highlights do not count. */
  readonly looks: readonly string[];
  /** Its level in a list, from 0; null where it is in none. */
  readonly listLevel: number | null;
  readonly inTable: boolean;
}

const NO_TEXT = new Set(['del', 'moveFrom', 'txbxContent', 'Fallback', 'footnoteReference', 'instrText']);

/** The paragraphs of a saved document's body, by a reader that shares nothing with the project's own. */
export function savedParagraphs(docx: Uint8Array): SavedParagraph[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array);
  const root = new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  const body = root?.getElementsByTagName('w:body')[0];
  if (!body) throw new Error('The document has no body');
  const all = Array.from(body.getElementsByTagName('w:p'));
  return all.filter((element) => !isUnder(element, 'txbxContent')).map(saved);
}

function saved(element: Element): SavedParagraph {
  const runs = Array.from(element.getElementsByTagName('w:r')).filter(
    (run) =>
      ![...NO_TEXT].some((name) => isUnder(run, name)) && run.getElementsByTagName('w:vanish').length === 0,
  );
  const written = runs.filter((run) => textOf(run) !== '');
  const level = element.getElementsByTagName('w:ilvl')[0]?.getAttribute('w:val');
  return {
    text: written.map(textOf).join(''),
    xml: new XMLSerializer().serializeToString(element),
    format: properties(child(element, 'w:pPr'), ['w:numPr', 'w:rPr', 'w:sectPr', 'w:pPrChange']),
    looks: [...new Set(written.map((run) => properties(child(run, 'w:rPr'), ['w:highlight'])))],
    listLevel: level === undefined || level === null ? null : Number(level),
    inTable: isUnder(element, 'tbl'),
  };
}

function textOf(run: Element): string {
  const texts = Array.from(run.childNodes).filter(({ nodeName }) => nodeName === 'w:t');
  return texts.map(({ textContent }) => textContent ?? '').join('');
}

function child(element: Element, name: string): Element | undefined {
  return Array.from(element.childNodes).find(({ nodeName }) => nodeName === name) as Element | undefined;
}

function properties(element: Element | undefined, without: readonly string[]): string {
  const all = Array.from(element?.childNodes ?? []).filter(({ nodeName }) => !without.includes(nodeName));
  return shown(all.map((each) => new XMLSerializer().serializeToString(each)).join(''));
}

const known = new Map<string, string>();

/** Canonically; there are few looks in a report and many runs. */
function shown(source: string): string {
  const before = known.get(source);
  if (before !== undefined) return before;
  const text = canonical(`<look>${source}</look>`).replace(/ xmlns:\w+="[^"]*"/g, '');
  known.set(source, text);
  return text;
}

function isUnder(element: Element, name: string): boolean {
  for (let at = element.parentNode; at; at = at.parentNode)
    if ((at as Element).localName === name) return true;
  return false;
}
