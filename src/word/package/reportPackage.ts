import type { Part } from '../../report/paragraph';
import { WordFailure } from '../office/failure';
import { type PackageParagraph, paragraphElementsOf, paragraphsOf } from './paragraphs';
import { ComputedStyles } from './computedStyles';
import { attributeW, branchOf, descendantsW, valueW } from './wordprocessing';

/** What the add-in reads of a body's OOXML; the API cannot say it, or not in so few batches. */
export interface ReportPackage {
  readonly paragraphs: readonly PackageParagraph[];
  /** Those of headers, footers, notes, comments and text boxes, where the body's collection does not reach. */
  readonly elsewhere: readonly ElsewhereParagraph[];
  /** Every highlight colour in use anywhere in the report, styles and headers too: the file's names. */
  readonly colours: ReadonlySet<string>;
  /** What the comments say, by their ids. */
  readonly comments: ReadonlyMap<string, string>;
  /** The `w:p` of each of the body's paragraphs. */
  readonly elements: readonly Element[];
  /** `w:styles` and `w:numbering`, where the report has them. */
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
}

/** A paragraph that is none of the body's. */
export interface ElsewhereParagraph extends PackageParagraph {
  readonly part: Exclude<Part, 'body'> | 'comment';
}

/** What holds paragraphs that are not the body's. */
const ELSEWHERE: Readonly<Record<string, ElsewhereParagraph['part']>> = {
  hdr: 'header',
  ftr: 'footer',
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
  txbxContent: 'textBox',
};

/**
 * Reads what `body.getOoxml()` gives: a package in one XML file ("flat OPC", ECMA-376 part 2).
 *
 *     <pkg:package>
 *       <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>…
 *       <pkg:part pkg:name="/word/styles.xml">…
 *
 * @throws WordFailure `mismatch` if it is none
 */
export function readPackage(flatOpc: string): ReportPackage {
  const xml = new DOMParser().parseFromString(flatOpc, 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) {
    throw new WordFailure('mismatch', 'The OOXML of the body is not well-formed');
  }
  const root = xml.documentElement;
  const body = descendantsW(root, ['body'])[0];
  if (!body) throw new WordFailure('mismatch', 'The OOXML of the body holds no body');
  const stylesRoot = descendantsW(root, ['styles'])[0];
  const styles = new ComputedStyles(stylesRoot);
  // A text box is written twice, the second time for programs that do not know the first way.
  const others = descendantsW(root, Object.keys(ELSEWHERE)).filter((element) => !isFallback(element));
  const colours = descendantsW(root, ['highlight']).map((element) => valueW(element) ?? 'none');
  return {
    paragraphs: paragraphsOf(body, styles),
    elsewhere: others.flatMap((element) => {
      const part = ELSEWHERE[element.localName] ?? 'comment';
      return paragraphsOf(element, styles).map((paragraph) => ({ ...paragraph, part }));
    }),
    colours: new Set(colours.filter((colour) => colour !== 'none')),
    comments: new Map(
      descendantsW(root, ['comment']).map((each) => [attributeW(each, 'id') ?? '', each.textContent]),
    ),
    elements: paragraphElementsOf(body),
    styles: stylesRoot,
    numbering: descendantsW(root, ['numbering'])[0],
  };
}

function isFallback(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.localName === 'Fallback' && branchOf(at.parentElement ?? at) !== at) return true;
  return false;
}
