import { childrenOf, childW, descendantsW, isW } from '../package/wordprocessing';

/** What was put in: it stays, without what says so. */
const INSERTED = ['ins', 'moveTo'];
/** What was taken out. */
const DELETED = ['del', 'moveFrom'];
/** How something looked before, and where what was moved begins and ends. */
const TRACES = [
  ...['rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange'],
  ...['tblGridChange', 'numberingChange', 'cellIns', 'cellMerge'],
  ...['moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
  ...['customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart', 'customXmlDelRangeEnd'],
];
const COMMENTS = ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'annotationRef'];

/** Accepts all tracked changes below an element. @returns how many there were */
export function acceptRevisions(root: Element): number {
  const revisions = descendantsW(root, [...INSERTED, ...DELETED]);
  const traces = descendantsW(root, TRACES);
  for (const row of descendantsW(root, ['tr']).filter(isDeletedRow)) row.remove();
  for (const cell of descendantsW(root, ['tc']).filter(isDeletedCell)) cell.remove();
  for (const paragraph of descendantsW(root, ['p'])) if (isMarkDeleted(paragraph)) joinToNext(paragraph);
  for (const element of descendantsW(root, DELETED)) element.remove();
  for (const element of descendantsW(root, INSERTED)) element.replaceWith(...element.childNodes);
  for (const element of traces) element.remove();
  return revisions.length + traces.filter(({ localName }) => localName.endsWith('Change')).length;
}

/** Takes what leads to comments out of a story. @returns how many there were */
export function dropComments(root: Element): number {
  const found = descendantsW(root, COMMENTS);
  for (const element of found) {
    const { parentElement: run } = element;
    element.remove();
    if (run && isW(run, 'r') && childrenOf(run).every((each) => isW(each, 'rPr'))) run.remove();
  }
  return found.filter((element) => isW(element, 'commentReference')).length;
}

function isDeletedRow(row: Element): boolean {
  const properties = childW(row, 'trPr');
  return properties !== undefined && childW(properties, 'del') !== undefined;
}

function isDeletedCell(cell: Element): boolean {
  const properties = childW(cell, 'tcPr');
  return properties !== undefined && childW(properties, 'cellDel') !== undefined;
}

function isMarkDeleted(paragraph: Element): boolean {
  const properties = childW(paragraph, 'pPr');
  const mark = properties && childW(properties, 'rPr');
  return mark !== undefined && DELETED.some((name) => childW(mark, name));
}

/** A paragraph whose end was deleted goes on in the next one, which keeps its look. */
function joinToNext(paragraph: Element): void {
  const next = paragraph.nextElementSibling;
  if (!next || !isW(next, 'p')) return;
  const content = childrenOf(paragraph).filter((child) => !isW(child, 'pPr'));
  const properties = childW(next, 'pPr');
  if (properties) properties.after(...content);
  else next.prepend(...content);
  paragraph.remove();
}
