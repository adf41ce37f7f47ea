import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { SPECIALS } from './chunks';
import { type Glyph, type Look, PLAIN, type Report, type ReportParagraph, typed } from './report';

/** Who types in this Word: whose insertions are the clerk's own. */
const OWN = 'Stand-in';
/** What says how a run was changed, or is read otherwise. */
const NOT_OTHER = ['highlight', 'vanish', 'ins', 'del', 'rPrChange'];

const SPECIAL_TEXTS: Readonly<Record<string, string>> = {
  tab: SPECIALS.tab,
  br: SPECIALS.break,
  footnoteReference: SPECIALS.note,
  sym: SPECIALS.symbol,
};
const FIELD_TEXTS: Readonly<Record<string, string>> = { begin: '{', separate: '|', end: '}' };

/** Reads a saved `.docx`: a reader of its own, for what the stand-in reads and the add-in thinks must not count here. */
export function readDocx(docx: Uint8Array): Report {
  const parts = unzipSync(docx, { filter: ({ name }) => /^word\/(document|header1)\.xml$/.test(name) });
  const { 'word/document.xml': main, 'word/header1.xml': header } = parts;
  if (!main) throw new Error('The saved report has no main part');
  const inHeader = header ? paragraphsIn(header).map((each) => ({ ...each, isHeader: true as const })) : [];
  return { paragraphs: [...paragraphsIn(main), ...inHeader] };
}

function paragraphsIn(part: Uint8Array): ReportParagraph[] {
  const xml = new DOMParser().parseFromString(strFromU8(part), 'text/xml');
  const cells = Array.from(xml.getElementsByTagNameNS('*', 'tc'));
  return Array.from(xml.getElementsByTagNameNS('*', 'p')).map((paragraph): ReportParagraph => {
    const [cell] = above(paragraph, 'tc');
    const properties = childrenOf(paragraph, 'pPr')[0];
    const mark = properties && childrenOf(properties, 'rPr')[0];
    return {
      glyphs: glyphsOf(paragraph),
      cell: cell ? cells.indexOf(cell) : null,
      numbered: properties !== undefined && childrenOf(properties, 'numPr').length > 0,
      mark: !mark ? null : has(mark, 'del') ? 'deleted' : has(mark, 'ins') ? 'inserted' : null,
    };
  });
}

function glyphsOf(paragraph: Element): Glyph[] {
  const state: { field: Look['field'] } = { field: null };
  return Array.from(paragraph.getElementsByTagNameNS('*', 'r')).flatMap((run) => {
    const look = lookOf(run);
    return childrenOf(run).flatMap((child) => glyphsOfChild(child, look, state));
  });
}

function glyphsOfChild(child: Element, look: Look, state: { field: Look['field'] }): Glyph[] {
  const name = child.localName ?? '';
  if (name === 'fldChar') {
    const type = child.getAttribute('w:fldCharType') ?? '';
    state.field = type === 'begin' ? 'code' : type === 'separate' ? 'result' : null;
    return typed(FIELD_TEXTS[type] ?? '', { ...look, field: 'code' });
  }
  if (/^(t|delText|instrText|delInstrText)$/.test(name))
    return typed(child.textContent ?? '', { ...look, field: state.field });
  const special = SPECIAL_TEXTS[name];
  if (special === undefined) return [];
  return typed(special, { ...look, field: state.field }).map((glyph) => ({ ...glyph, special: true }));
}

function lookOf(run: Element): Look {
  const properties = childrenOf(run, 'rPr')[0];
  const all = properties ? childrenOf(properties) : [];
  const highlight = all.find(({ localName }) => localName === 'highlight')?.getAttribute('w:val');
  const [insertion] = above(run, 'ins');
  return {
    ...PLAIN,
    highlight: highlight === 'none' ? null : (highlight ?? null),
    hidden: all.some(({ localName }) => localName === 'vanish'),
    deleted: above(run, 'del').length > 0,
    inserted: insertion ? (insertion.getAttribute('w:author') === OWN ? 'own' : 'other') : null,
    other: all
      .filter(({ localName }) => !NOT_OTHER.includes(localName ?? ''))
      .map(
        (each) =>
          (each.localName ?? '') + (each.hasAttribute('w:val') ? `=${each.getAttribute('w:val')}` : ''),
      )
      .sort()
      .join(' '),
  };
}

function childrenOf(element: Element, name?: string): Element[] {
  const elements = Array.from(element.childNodes).filter((node): node is Element => 'tagName' in node);
  return name === undefined ? elements : elements.filter(({ localName }) => localName === name);
}

function has(element: Element, name: string): boolean {
  return childrenOf(element, name).length > 0;
}

/** The elements of that name around one, the innermost first. */
function above(element: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let at = element.parentNode; at; at = at.parentNode)
    if ((at as Element).localName === name) found.push(at as Element);
  return found;
}
