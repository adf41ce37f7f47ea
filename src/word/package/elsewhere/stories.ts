import type { Part } from '../../../report/paragraph';
import type { Steps } from '../../../report/steps';
import { type PackageParagraph, paragraphElementsOf, paragraphsOf } from '../paragraphs';
import { namedW, type ReportPackage } from '../reportPackage';
import { type HeaderType, shownHeadersOf } from './shownHeaders';
import { attributeW, branchOf, childW, isOn, isW } from '../wordprocessing';
import type { XmlElement } from '../xmlTree';

/** A text of the report besides the body. */
export interface Story {
  readonly part: Exclude<Part, 'body'>;
  /** By what Word can be asked for it; null where it cannot. */
  readonly address: HeaderAddress | NoteAddress | null;
  readonly paragraphs: readonly PackageParagraph[];
  /** Of a text box: which paragraph of the body it hangs on. */
  readonly anchor?: number;
}

/** The section that has a header or footer as its own, from 0, and for which pages it is. */
export interface HeaderAddress {
  readonly section: number;
  readonly type: HeaderType;
}

/** The how manieth of the document's footnotes, or endnotes, a note is, from 0. */
export interface NoteAddress {
  readonly note: number;
}

/** What stands outside of the body. */
export interface Elsewhere {
  /** Headers, footers, footnotes, endnotes, text boxes. */
  readonly stories: readonly Story[];
  /** What is no part of the report: comments, headers that no page shows, notes and text boxes that are deleted. */
  readonly idle: readonly PackageParagraph[];
}

const KNOWN = new WeakMap<ReportPackage, Elsewhere>();

/** What of a report stands outside of the body. It is read once. */
export function* elsewhereOf(report: ReportPackage): Steps<Elsewhere> {
  const known = KNOWN.get(report);
  if (known) return known;
  const { tree, runStyles } = report;
  const stories: Story[] = [];
  const idle: PackageParagraph[] = [];
  const shown = new Set<number>();
  for (const { root, kind: part, ...address } of shownHeadersOf(report)) {
    shown.add(root.number);
    stories.push({ part, address, paragraphs: yield* paragraphsOf(root, runStyles) });
  }
  for (const part of ['footnote', 'endnote'] as const) {
    const notes = new Map(namedW(tree, part).map((each) => [attributeW(each, 'id') ?? '', each]));
    for (const [note, reference] of namedW(tree, `${part}Reference`).entries()) {
      const root = notes.get(attributeW(reference, 'id') ?? '');
      if (!root || shown.has(root.number) || isGone(reference)) continue;
      shown.add(root.number);
      stories.push({ part, address: { note }, paragraphs: yield* paragraphsOf(root, runStyles) });
    }
  }
  // A text box is written twice, the second time for programs that do not know the first way.
  const boxes = namedW(tree, 'txbxContent').filter((each) => !isFallback(each));
  const inBody = boxes.length > 0 ? paragraphElementsOf(report.body) : [];
  for (const box of boxes) {
    const paragraphs = yield* paragraphsOf(box, runStyles);
    if (isGone(box) || !isWithin(box, ({ number }) => number === report.body.number || shown.has(number)))
      idle.push(...paragraphs);
    else {
      const anchor = inBody.findIndex((each) => isWithin(box, (around) => around.number === each.number));
      stories.push({ part: 'textBox', address: null, paragraphs, ...(anchor >= 0 && { anchor }) });
    }
  }
  for (const name of ['hdr', 'ftr', 'footnote', 'endnote', 'comment'])
    for (const root of namedW(tree, name))
      if (!shown.has(root.number)) idle.push(...(yield* paragraphsOf(root, runStyles)));
  const elsewhere = { stories, idle };
  KNOWN.set(report, elsewhere);
  return elsewhere;
}

/** Whether what stands in the text is deleted or hidden there. */
function isGone(element: XmlElement): boolean {
  return isWithin(element, (each) => {
    const properties = isW(each, 'r') ? childW(each, 'rPr') : undefined;
    return isW(each, 'del') || isW(each, 'moveFrom') || isOn(properties && childW(properties, 'vanish'));
  });
}

function isFallback(element: XmlElement): boolean {
  return isWithin(
    element,
    (each) => each.localName === 'Fallback' && branchOf(each.parentElement ?? each)?.number !== each.number,
  );
}

function isWithin(element: XmlElement, isIt: (around: XmlElement) => boolean): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (isIt(at)) return true;
  return false;
}
