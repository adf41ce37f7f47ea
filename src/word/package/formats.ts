import type { Format } from '../../layout/format';
import { xmlFor } from './elementXml';
import { pieceOf } from './pieces';
import { childrenOf, childW, descendantsOf, descendantsW, isOn, isW } from './wordprocessing';
import type { XmlElement } from './xmlTree';

/** What of a paragraph's properties is its own and not its look: its place in a list or section, its revisions. */
const NOT_LOOK: readonly string[] = [
  'numPr',
  'sectPr',
  'rPr',
  'pPrChange',
  'cnfStyle',
  'framePr',
  'pageBreakBefore',
];
/** The same of a run's: the clerk's or our highlight, revisions, what is hidden, and marks that say nothing of looks. */
const NOT_RUN_LOOK: readonly string[] = [
  'highlight',
  'vanish',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'lang',
];

/** What makes a paragraph more than an empty line. */
const CONTENT = ['t', 'delText', 'tab', 'br', 'sym', 'drawing', 'pict', 'object', 'fldChar', 'sdt'];
const REFERENCES = ['footnoteReference', 'endnoteReference', 'commentReference'];
const ANCHORS = [
  'commentRangeStart',
  'commentRangeEnd',
  'bookmarkStart',
  'bookmarkEnd',
  'permStart',
  'permEnd',
];

/** What holds runs that are not of what stands in the paragraph around it. */
const APART = ['del', 'moveFrom', 'txbxContent', 'rt'];

const DECLARED = new Map([['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main']]);

/** What makes an empty paragraph more than an empty line by standing among its properties. */
const PLACED = ['numPr', 'framePr', 'sectPr'];

/** A run of text: its look, and how much stands in it. */
interface Run {
  readonly look: string;
  readonly length: number;
}

/**
 * How a paragraph of the report looks, for another one that is to look the same.
 * @param splitsAt where in what stands there the text behind a heading begins, UTF-16; all of it is one for 0
 */
export function formatLike(paragraph: XmlElement, splitsAt: number): Format {
  const runs = runsOf(paragraph);
  const [head, rest] = splitsAt > 0 ? cut(runs, splitsAt) : [runs, runs];
  const properties = childW(paragraph, 'pPr');
  const run = mainLook(head) ?? markLook(properties);
  return { paragraph: written(properties, NOT_LOOK), run, runIn: mainLook(rest) ?? run };
}

/**
 * Whether nothing at all stands in a paragraph, nothing is anchored in it, and it is no more than an empty line: it has no
 * number, begins no page, stands in no frame and ends no section. Then nobody misses it.
 */
export function isBare(paragraph: XmlElement): boolean {
  const properties = childW(paragraph, 'pPr');
  if (properties && PLACED.some((name) => childW(properties, name))) return false;
  if (isOn(properties && childW(properties, 'pageBreakBefore'))) return false;
  // Formulas have a namespace of their own.
  const holdsFormula = descendantsOf(paragraph, ({ localName }) => localName === 'oMath').length > 0;
  return !holdsFormula && descendantsW(paragraph, [...CONTENT, ...REFERENCES, ...ANCHORS]).length === 0;
}

/** The XML of an element as it stands, for a part of its own in another package. */
export function xmlOf(element: XmlElement): string {
  return xmlFor(element, new Map());
}

/** The same for a place where the prefix `w` is declared already. */
export function innerXmlOf(element: XmlElement): string {
  return xmlFor(element, DECLARED);
}

function runsOf(paragraph: XmlElement): Run[] {
  return descendantsW(paragraph, ['r']).flatMap((run) => {
    if (isApart(run, paragraph)) return [];
    const length = childrenOf(run).reduce((sum, each) => sum + (pieceOf(each, [])?.text.length ?? 0), 0);
    return length === 0 ? [] : [{ look: written(childW(run, 'rPr'), NOT_RUN_LOOK), length }];
  });
}

/** Whether a run is not of what stands in a paragraph: it is hidden or deleted, or in a text box, or above other text. */
function isApart(run: XmlElement, paragraph: XmlElement): boolean {
  const properties = childW(run, 'rPr');
  if (isOn(properties && childW(properties, 'vanish'))) return true;
  for (let at = run.parentElement; at && at.number !== paragraph.number; at = at.parentElement)
    if (APART.some((name) => isW(at, name))) return true;
  return false;
}

function cut(runs: readonly Run[], at: number): [Run[], Run[]] {
  const [head, rest]: [Run[], Run[]] = [[], []];
  let start = 0;
  for (const { look, length } of runs) {
    const before = Math.max(0, Math.min(length, at - start));
    if (before > 0) head.push({ look, length: before });
    if (before < length) rest.push({ look, length: length - before });
    start += length;
  }
  return [head, rest];
}

/** The look of most of the text. */
function mainLook(runs: readonly Run[]): string | undefined {
  const lengths = new Map<string, number>();
  for (const { look, length } of runs) lengths.set(look, (lengths.get(look) ?? 0) + length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function markLook(properties: XmlElement | undefined): string {
  return written(properties && childW(properties, 'rPr'), NOT_RUN_LOOK);
}

/** The properties, but for some, as they stand. */
function written(properties: XmlElement | undefined, without: readonly string[]): string {
  const kept = properties
    ? childrenOf(properties).filter((each) => !without.some((name) => isW(each, name)))
    : [];
  return kept.map(innerXmlOf).join('');
}
