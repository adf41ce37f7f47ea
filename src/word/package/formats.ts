import type { Format } from '../../layout/format';
import { childrenOf, childW, descendantsW, isW } from './wordprocessing';

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
const CONTENT = ['t', 'delText', 'tab', 'br', 'sym', 'drawing', 'pict', 'object', 'fldChar', 'sectPr', 'sdt'];
const REFERENCES = ['footnoteReference', 'endnoteReference', 'commentReference'];
const ANCHORS = [
  'commentRangeStart',
  'commentRangeEnd',
  'bookmarkStart',
  'bookmarkEnd',
  'permStart',
  'permEnd',
];

const DECLARED = ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A run of text: its look, and how much stands in it. */
interface Run {
  readonly look: string;
  readonly length: number;
}

/**
 * How a paragraph of the report looks, for another one that is to look the same.
 * @param splitsAt where what stands behind a heading in the same paragraph begins, UTF-16; all of it is one for 0
 */
export function formatLike(paragraph: Element, splitsAt: number): Format {
  const runs = runsOf(paragraph);
  const [head, rest] = splitsAt > 0 ? cut(runs, splitsAt) : [runs, runs];
  const properties = childW(paragraph, 'pPr');
  const run = mainLook(head) ?? markLook(properties);
  return { paragraph: written(properties, NOT_LOOK), run, runIn: mainLook(rest) ?? run };
}

/** Whether nothing at all stands in a paragraph, nor is anything anchored in it: then nobody misses it. */
export function isBare(paragraph: Element): boolean {
  // Formulas have a namespace of their own.
  const holdsFormula = paragraph.getElementsByTagNameNS('*', 'oMath').length > 0;
  return !holdsFormula && descendantsW(paragraph, [...CONTENT, ...REFERENCES, ...ANCHORS]).length === 0;
}

/** The XML of an element as it stands, for a part of its own in another package. */
export function xmlOf(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** The same for a place where the prefix `w` is declared already. */
export function innerXmlOf(element: Element): string {
  return xmlOf(element).replaceAll(DECLARED, '');
}

function runsOf(paragraph: Element): Run[] {
  return descendantsW(paragraph, ['r']).flatMap((run) => {
    if (isApart(run, paragraph)) return [];
    const length = childrenOf(run).reduce(
      (sum, each) => sum + (isW(each, 't') ? each.textContent.length : 0),
      0,
    );
    return length === 0 ? [] : [{ look: written(childW(run, 'rPr'), NOT_RUN_LOOK), length }];
  });
}

/** Whether a run is deleted, or stands in a text box. */
function isApart(run: Element, paragraph: Element): boolean {
  for (let at = run.parentElement; at && at !== paragraph; at = at.parentElement)
    if (isW(at, 'del') || isW(at, 'moveFrom') || isW(at, 'txbxContent')) return true;
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

function markLook(properties: Element | undefined): string {
  return written(properties && childW(properties, 'rPr'), NOT_RUN_LOOK);
}

/** The properties, but for some, as they stand. */
function written(properties: Element | undefined, without: readonly string[]): string {
  const kept = properties
    ? childrenOf(properties).filter((each) => !without.some((name) => isW(each, name)))
    : [];
  return kept.map(innerXmlOf).join('');
}
