import { make } from '../../xml/make';
import { XmlElement } from '../../xml/node';
import { mayChange, structureChanged } from '../story/changes';
import { deleteRange } from '../edit/deleteRange';
import { insertText } from '../edit/insertText';
import { closest, parentOf } from '../markup/tree';
import type { LiveRange } from '../range/liveRange';
import { storyRange } from '../range/position';
import { DocumentRefusal } from '../refusal';
import { paragraphsOf } from '../markup/paragraphs';
import type { Story } from '../story/openDocument';

/** The outermost tables in an element. */
export function tablesIn(where: XmlElement): XmlElement[] {
  const tables = paragraphsOf(where).map((paragraph) => outermost(paragraph, where));
  return [...new Set(tables)].filter((table) => table !== undefined);
}

/** The table that an element stands in. */
export function parentTable(element: XmlElement): XmlElement | undefined {
  return closest(element.parent, 'w:tbl');
}

/** The `w:tr` of a table, in order. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return within(table, 'w:tr');
}

/** The `w:tc` of a row, in order. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return within(row, 'w:tc');
}

/** Replaces what a cell holds. */
function writeCellText(cell: XmlElement, text: string): void {
  const { document, partName } = mayChange(cell);
  const range = storyRange({ document, partName, root: cell });
  if (range.isEmpty) insertText(range, text, 'Start').release();
  else if (text === '') deleteRange(range);
  else insertText(range, text, 'Replace').release();
  range.release();
}

/**
 * Inserts a table of that many rows and columns beside a paragraph, or at the beginning or end of a story.
 * @param values texts by row and column; what is missing stays empty
 * @returns the new `w:tbl`
 */
export function insertTable(
  at: LiveRange | XmlElement | Story,
  rows: number,
  columns: number,
  where: 'Before' | 'After' | 'Start' | 'End',
  values: readonly (readonly string[])[] = [],
): XmlElement {
  if (rows < 1 || columns < 1) throw new DocumentRefusal('InvalidArgument', 'A table has rows and columns.');
  const all = at instanceof XmlElement ? [at] : 'root' in at ? paragraphsOf(at.root) : at.paragraphs();
  const before = where === 'Before' || where === 'Start';
  const beside = before ? all[0] : all[all.length - 1];
  if (!beside?.parent) throw new DocumentRefusal('ItemNotFound', 'There is no paragraph to insert beside.');
  mayChange(beside);
  const table = emptyTable(beside, rows, columns);
  if (before) beside.parent.insert(table, beside);
  else beside.parent.insertAfter(table, beside);
  if (!before && beside.parent.elements('w:p').at(-1) === beside)
    beside.parent.insertAfter(make(beside.parent, 'w:p'), table);
  structureChanged(table, []);
  values.forEach((row, i) => {
    row.forEach((text, j) => {
      const cell = cellsOf(rowsOf(table)[i] ?? table)[j];
      if (cell && text !== '') writeCellText(cell, text);
    });
  });
  return table;
}

/** Takes a table out; ranges in it go to the paragraph beside it. */
export function deleteTable(table: XmlElement): void {
  const { document } = mayChange(table);
  const parent = parentOf(table);
  const inside = paragraphsOf(table);
  const at = parent.children.indexOf(table);
  parent.remove(table);
  const rest = parent.children.slice(at).find((node) => node instanceof XmlElement && node.key === 'w:p');
  const beside = rest instanceof XmlElement ? rest : paragraphsOf(parent).at(-1);
  const paragraph = beside ?? make(parent, 'w:p');
  if (!beside) parent.insert(paragraph, parent.first('w:sectPr') ?? null);
  for (const gone of inside) document.live.gone(gone, { paragraph, offset: 0 });
  structureChanged(parent, [table]);
}

function emptyTable(near: XmlElement, rows: number, columns: number): XmlElement {
  const width = String(Math.floor(8306 / columns));
  const list = <T>(count: number, each: () => T): T[] => Array.from({ length: count }, each);
  const cell = (): XmlElement =>
    make(near, 'w:tc', {}, [
      make(near, 'w:tcPr', {}, [make(near, 'w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
      make(near, 'w:p'),
    ]);
  const border = (key: string): XmlElement =>
    make(near, key, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' });
  const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
  return make(near, 'w:tbl', {}, [
    make(near, 'w:tblPr', {}, [
      make(near, 'w:tblW', { 'w:w': '0', 'w:type': 'auto' }),
      make(near, 'w:tblBorders', {}, sides.map(border)),
    ]),
    make(
      near,
      'w:tblGrid',
      {},
      list(columns, () => make(near, 'w:gridCol', { 'w:w': width })),
    ),
    ...list(rows, () => make(near, 'w:tr', {}, list(columns, cell))),
  ]);
}

/** The outermost table around an element; only those below `above` count. */
function outermost(element: XmlElement, above: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (let at: XmlElement | null = element; at && at !== above; at = at.parent)
    if (at.key === 'w:tbl') found = at;
  return found;
}

/** Rows and cells may stand in content controls and revisions. */
function within(container: XmlElement, key: 'w:tr' | 'w:tc'): XmlElement[] {
  const through = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'];
  return container.elements().flatMap((child) => {
    if (child.key === key) return [child];
    return through.includes(child.key) ? within(child, key) : [];
  });
}
