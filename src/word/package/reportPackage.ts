import type { Part } from '../../report/paragraph';
import { mapInSteps, type Steps } from '../../report/steps';
import { WordFailure } from '../office/failure';
import { ComputedStyles } from './computedStyles';
import { type PackageParagraph, paragraphElementsOf, paragraphsOf } from './paragraphs';
import { parseXml, type XmlTree } from './parseXml';
import { attributeW, branchOf, isW, valueW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

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
  readonly elements: readonly XmlElement[];
  /** `w:styles` and `w:numbering`, where the report has them. */
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** Of so many highlights the colours are read in a step. */
const HIGHLIGHTS_AT_A_TIME = 5_000;

/** A paragraph that is none of the body's. */
export interface ElsewhereParagraph extends PackageParagraph {
  readonly part: Exclude<Part, 'body'> | 'comment';
}

/** What holds paragraphs that are not the body's. */
const ELSEWHERE: Readonly<Record<string, ElsewhereParagraph['part']>> = {
  txbxContent: 'textBox',
  hdr: 'header',
  ftr: 'footer',
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
};

/**
 * Reads what `body.getOoxml()` gives: a package in one XML file ("flat OPC", ECMA-376 part 2). Pictures in it cost nothing:
 * of their text no more is looked at than where it ends.
 *
 *     <pkg:package>
 *       <pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>…
 *       <pkg:part pkg:name="/word/styles.xml">…
 *
 * @throws WordFailure `mismatch` if it is none
 */
export function* readPackage(flatOpc: string): Steps<ReportPackage> {
  const tree = yield* parseXml(flatOpc);
  const [body] = namedW(tree, 'body');
  if (!body) throw new WordFailure('mismatch', 'The OOXML of the body holds no body');
  const [stylesRoot] = namedW(tree, 'styles');
  const styles = new ComputedStyles(stylesRoot);
  const paragraphs = yield* paragraphsOf(body, styles);
  // A text box is written twice, the second time for programs that do not know the first way.
  const others = Object.entries(ELSEWHERE).flatMap(([name, part]) =>
    namedW(tree, name).flatMap((element) => (isFallback(element) ? [] : [{ element, part }])),
  );
  const elsewhere: ElsewhereParagraph[] = [];
  for (const { element, part } of others)
    for (const paragraph of yield* paragraphsOf(element, styles)) elsewhere.push({ ...paragraph, part });
  return {
    paragraphs,
    elsewhere,
    colours: yield* coloursIn(tree),
    comments: new Map(
      namedW(tree, 'comment').map((each) => [attributeW(each, 'id') ?? '', each.textContent]),
    ),
    elements: paragraphElementsOf(body),
    styles: stylesRoot,
    numbering: namedW(tree, 'numbering')[0],
  };
}

/** The highlight colours alone: what `readPackage` tells of them. @throws WordFailure `mismatch` if it is no XML */
export function* readColours(flatOpc: string): Steps<ReadonlySet<string>> {
  return yield* coloursIn(yield* parseXml(flatOpc));
}

function* coloursIn(tree: XmlTree): Steps<ReadonlySet<string>> {
  const highlights = namedW(tree, 'highlight');
  const colours = new Set(
    yield* mapInSteps(highlights, HIGHLIGHTS_AT_A_TIME, (each) => valueW(each) ?? 'none'),
  );
  colours.delete('none');
  return colours;
}

function namedW(tree: XmlTree, name: string): XmlElement[] {
  return tree.named(name).filter((element) => isW(element, name));
}

function isFallback(element: XmlElement): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (at.localName === 'Fallback' && branchOf(at.parentElement ?? at) !== at) return true;
  return false;
}
