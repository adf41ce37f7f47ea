import { mapInSteps, type Steps } from '../../report/steps';
import { WordFailure } from '../office/failure';
import { ComputedStyles } from './computedStyles';
import { type PackageParagraph, paragraphElementsOf, paragraphsOf } from './paragraphs';
import { parseXml, type XmlTree } from './parseXml';
import { attributeW, isW, valueW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

/** What the add-in reads of a body's OOXML; the API cannot say it, or not in so few batches. */
export interface ReportPackage {
  readonly paragraphs: readonly PackageParagraph[];
  /** All that is in it, for what stands outside of the body (`elsewhereOf`). */
  readonly tree: XmlTree;
  /** `w:body`. */
  readonly body: XmlElement;
  /** What its runs look like. */
  readonly runStyles: ComputedStyles<XmlElement>;
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
const HIGHLIGHTS_AT_A_TIME = 1_000;

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
  const runStyles = new ComputedStyles(stylesRoot);
  const paragraphs = yield* paragraphsOf(body, runStyles);
  return {
    paragraphs,
    tree,
    body,
    runStyles,
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

/** The elements of WordprocessingML of a local name, in reading order. */
export function namedW(tree: XmlTree, name: string): XmlElement[] {
  return tree.named(name).filter((element) => isW(element, name));
}
