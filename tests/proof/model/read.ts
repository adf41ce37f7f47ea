import { type Document, DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { SPECIALS } from './chunks';
import { type Glyph, type Look, type Part, PLAIN, type Report, type ReportParagraph, typed } from './report';

/** Who types in this Word: whose insertions are the clerk's own. */
const OWN = 'Stand-in';
/** What says how a run was changed, or is read otherwise. */
const NOT_OTHER = ['highlight', 'vanish', 'ins', 'del', 'rPrChange'];

const SPECIAL_TEXTS: Readonly<Record<string, string>> = {
  tab: SPECIALS.tab,
  br: SPECIALS.break,
  footnoteReference: SPECIALS.note,
  endnoteReference: SPECIALS.endnote,
  footnoteRef: SPECIALS.note,
  endnoteRef: SPECIALS.endnote,
  sym: SPECIALS.symbol,
};
const FIELD_TEXTS: Readonly<Record<string, string>> = { begin: '{', separate: '|', end: '}' };

/** The parts besides the body in the order of the report: headers and footers of the first page only where it has its own. */
const PARTS: readonly (readonly [name: string, part: Part, isFirst: boolean])[] = [
  ['header1', 'header', false],
  ['header2', 'header', true],
  ['footer1', 'footer', false],
  ['footer2', 'footer', true],
];

/** Reads a saved `.docx`: a reader of its own, for what the stand-in reads and the add-in thinks must not count here. */
export function readDocx(docx: Uint8Array): Report {
  const files = unzipSync(docx, { filter: ({ name }) => /^word\/[a-z]+\d?\.xml$/.test(name) });
  const part = (name: string): Document | undefined => {
    const file = files[`word/${name}.xml`];
    return file && new DOMParser().parseFromString(strFromU8(file), 'text/xml');
  };
  const main = part('document');
  if (!main) throw new Error('The saved report has no main part');
  const hasTitlePage = main.getElementsByTagNameNS('*', 'titlePg').length > 0;
  const onPages = PARTS.flatMap(([name, kind, isFirst]) => {
    const found = isFirst && !hasTitlePage ? undefined : part(name);
    return found ? paragraphsIn(found, kind) : [];
  });
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const all = Array.from(part(`${kind}s`)?.getElementsByTagNameNS('*', kind) ?? []);
    const ids = Array.from(main.getElementsByTagNameNS('*', `${kind}Reference`)).map(idOf);
    return ids.flatMap((id) =>
      all.filter((note) => idOf(note) === id).flatMap((note) => paragraphsIn(note, kind)),
    );
  });
  const boxes = Array.from(main.getElementsByTagNameNS('*', 'txbxContent')).flatMap((box) =>
    paragraphsIn(box, 'textBox'),
  );
  return { paragraphs: [...paragraphsIn(main, 'body'), ...onPages, ...notes, ...boxes] };
}

function idOf(element: Element): string | null {
  return element.getAttribute('w:id');
}

/** The paragraphs in something, without those of the text boxes in it. */
function paragraphsIn(root: Document | Element, part: Part): ReportParagraph[] {
  const cells = Array.from(root.getElementsByTagNameNS('*', 'tc'));
  const all = Array.from(root.getElementsByTagNameNS('*', 'p'));
  const own = all.filter((paragraph) => part === 'textBox' || above(paragraph, 'txbxContent').length === 0);
  return own.map((paragraph): ReportParagraph => {
    const [cell] = part === 'textBox' ? [] : above(paragraph, 'tc');
    const properties = childrenOf(paragraph, 'pPr')[0];
    const mark = properties && childrenOf(properties, 'rPr')[0];
    return {
      part,
      glyphs: glyphsOf(paragraph),
      cell: cell ? cells.indexOf(cell) : null,
      numbered: properties !== undefined && childrenOf(properties, 'numPr').length > 0,
      mark: !mark ? null : has(mark, 'del') ? 'deleted' : has(mark, 'ins') ? 'inserted' : null,
    };
  });
}

function glyphsOf(paragraph: Element): Glyph[] {
  const state: { field: Look['field'] } = { field: null };
  const runs = Array.from(paragraph.getElementsByTagNameNS('*', 'r'));
  return runs
    .filter((run) => above(run, 'p')[0] === paragraph)
    .flatMap((run) => {
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
  if (name === 'pict') return [{ ...look, text: '', special: true, instead: [] }];
  const special = SPECIAL_TEXTS[name];
  if (special === undefined) return [];
  const isNumber = /noteRef$/.test(name);
  return typed(special, { ...look, field: state.field }).map((glyph) => ({
    ...glyph,
    special: true,
    ...(isNumber && { isNumber }),
  }));
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
