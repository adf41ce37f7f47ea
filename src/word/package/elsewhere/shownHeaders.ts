import { linksOf, partNameOf } from './partLinks';
import { namedW, type ReportPackage } from '../reportPackage';
import { attributeW, childrenOf, childW, isOn, isW } from '../wordprocessing';
import type { XmlElement } from '../xmlTree';

/** Word's names for the three headers that a section may have. */
export type HeaderType = 'Primary' | 'FirstPage' | 'EvenPages';

/** A header or footer that some page may show, and the section that has it as its own. */
export interface ShownHeader {
  readonly kind: 'header' | 'footer';
  readonly type: HeaderType;
  /** Counts from 0. */
  readonly section: number;
  /** `w:hdr` or `w:ftr`. */
  readonly root: XmlElement;
}

/** In the file (`w:type` of a reference, ECMA-376 part 1, 17.10.5). */
const TYPES: Readonly<Record<string, HeaderType>> = {
  default: 'Primary',
  first: 'FirstPage',
  even: 'EvenPages',
};

const ROOTS = { headerReference: 'hdr', footerReference: 'ftr' } as const;

/** Where a type of header comes from: its section, and the id by which that refers to it. */
interface Reference extends Pick<ShownHeader, 'kind' | 'type' | 'section'> {
  readonly id: string;
}

/**
 * The headers and footers that some page may show, each once, headers first: a section without one of its own has that of the
 * section before it; one for first pages is shown where the section has a title page (`w:titlePg`), one for even pages where the
 * document tells even from odd (`w:evenAndOddHeaders`).
 */
export function shownHeadersOf(report: ReportPackage): readonly ShownHeader[] {
  const { tree, body } = report;
  const links = linksOf(tree, partNameOf(body));
  const roots = [...namedW(tree, 'hdr'), ...namedW(tree, 'ftr')];
  // Without relationships nobody can say which is whose: all are taken for shown.
  if (!links)
    return roots.map((root, i) => ({
      kind: isW(root, 'hdr') ? 'header' : 'footer',
      type: 'Primary',
      section: i,
      root,
    }));
  const shown = new Map<number, ShownHeader>();
  for (const { id, ...own } of shownReferences(report)) {
    const root = roots.find((each) => partNameOf(each) === links.get(id));
    if (root && !shown.has(root.number)) shown.set(root.number, { ...own, root });
  }
  const all = [...shown.values()];
  return [...all.filter(({ kind }) => kind === 'header'), ...all.filter(({ kind }) => kind === 'footer')];
}

/** Whether any section of the body's OOXML refers to a header or footer: in some Words none does (office-js-docs#583). */
export function tellsHeaders({ tree }: ReportPackage): boolean {
  return Object.keys(ROOTS).some((name) => namedW(tree, name).length > 0);
}

function shownReferences({ tree, body }: ReportPackage): Reference[] {
  const tellsEven = isOn(namedW(tree, 'evenAndOddHeaders')[0]);
  const current = new Map<string, Reference>();
  return sectionsOf(body, namedW(tree, 'sectPr')).flatMap((section, index) => {
    for (const each of childrenOf(section)) {
      const kind = isW(each, 'headerReference') ? 'header' : isW(each, 'footerReference') ? 'footer' : null;
      const type = TYPES[attributeW(each, 'type') ?? 'default'];
      if (!kind || !type) continue;
      current.set(`${kind} ${type}`, { kind, type, section: index, id: each.getAttribute('r:id') ?? '' });
    }
    const hasTitlePage = isOn(childW(section, 'titlePg'));
    const isShown = { Primary: true, FirstPage: hasTitlePage, EvenPages: tellsEven };
    return [...current.values()].filter(({ type }) => isShown[type]);
  });
}

/** Those of the body itself: not what they were before a tracked change. */
function sectionsOf(body: XmlElement, all: readonly XmlElement[]): XmlElement[] {
  return all.filter(
    ({ parentElement }) =>
      parentElement?.number === body.number || (parentElement && isW(parentElement, 'pPr')),
  );
}
