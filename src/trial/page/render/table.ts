import { cellsOf, rowsOf } from '../../../standin/document/table/tables';
import type { WordDocument } from '../../../standin/document/wordDocument';
import type { XmlElement } from '../../../standin/xml/node';
import { cellBorders, innerBorders, tableBorders } from './borders';
import { type Declarations, dress, points } from './declarations';

/** A cell of the grid that the rows of a table lie in. */
interface Cell {
  readonly element: XmlElement;
  readonly column: number;
  readonly columns: number;
  rows: number;
}

/**
 * Draws a table with the widths, borders and joined cells of the file.
 * @param content draws what is in a cell
 */
export function drawTable(
  dom: Document,
  document: WordDocument,
  table: XmlElement,
  content: (cell: XmlElement) => readonly Node[],
): HTMLTableElement {
  const drawn = dom.createElement('table');
  const alignment = table.first('w:tblPr')?.first('w:jc')?.get('w:val');
  const widths = (table.first('w:tblGrid')?.elements('w:gridCol') ?? []).map(widthOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  dress(drawn, [
    ...(total > 0 ? [['width', points(total)] as const] : []),
    ...(alignment === 'center' ? [['margin-inline', 'auto'] as const] : []),
    ...tableBorders(document, table),
  ]);
  const group = dom.createElement('colgroup');
  for (const width of widths) {
    const column = dom.createElement('col');
    dress(column, [['width', points(width)]]);
    group.append(column);
  }
  const body = dom.createElement('tbody');
  drawn.append(group, body);
  const inside = innerBorders(document, table);
  for (const row of gridOf(table)) {
    const line = dom.createElement('tr');
    body.append(line);
    for (const cell of row) {
      const box = dom.createElement('td');
      box.colSpan = cell.columns;
      box.rowSpan = cell.rows;
      dress(box, [...inside, ...cellStyle(cell.element)]);
      box.append(...content(cell.element));
      line.append(box);
    }
  }
  return drawn;
}

/** The rows with their cells; one that goes on below (`w:vMerge`) is there once, with the rows that it covers. */
function gridOf(table: XmlElement): Cell[][] {
  let above = new Map<number, Cell>();
  return rowsOf(table).map((row) => {
    const now = new Map<number, Cell>();
    const own: Cell[] = [];
    let column = Number(row.first('w:trPr')?.first('w:gridBefore')?.get('w:val') ?? 0) || 0;
    for (const element of cellsOf(row)) {
      const properties = element.first('w:tcPr');
      const columns = Math.max(1, Number(properties?.first('w:gridSpan')?.get('w:val') ?? 1) || 1);
      const merge = properties?.first('w:vMerge');
      const over = merge && merge.get('w:val') !== 'restart' ? above.get(column) : undefined;
      if (over) {
        over.rows++;
        now.set(column, over);
      } else {
        const cell: Cell = { element, column, columns, rows: 1 };
        own.push(cell);
        if (merge) now.set(column, cell);
      }
      column += columns;
    }
    above = now;
    return own;
  });
}

function cellStyle(cell: XmlElement): Declarations {
  const properties = cell.first('w:tcPr');
  const fill = properties?.first('w:shd')?.get('w:fill') ?? '';
  const vertical = properties?.first('w:vAlign')?.get('w:val');
  return [
    ...(/^[0-9a-fA-F]{6}$/.test(fill) ? [['background-color', `#${fill}`] as const] : []),
    ...(vertical ? [['vertical-align', vertical === 'center' ? 'middle' : vertical] as const] : []),
    ...cellBorders(cell),
  ];
}

function widthOf(column: XmlElement): number {
  return (Number(column.get('w:w') ?? 0) || 0) / 20;
}
