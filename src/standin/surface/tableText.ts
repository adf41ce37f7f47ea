import { closest, homeOf } from '../document/story/home';
import { onOff } from '../document/markup/onOff';
import { cellsOf, writeCellText } from '../document/table/tables';
import type { Call } from '../protocol/call';
import { HostError } from '../protocol/hostError';
import type { Method } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import type { Place } from './place';
import { textMethods } from './textMethods';

/** A table or row as the text in it. */
export function placeOfBlock(element: XmlElement): Place {
  const home = homeOf(element);
  if (!home) throw new HostError('ItemNotFound', 'It was deleted from the document');
  return { kind: 'story', story: { ...home, root: element } };
}

/** Search and select, which tables and rows have of what text has. */
export function blockMethods(): Record<string, Method<XmlElement>> {
  const { Search, Select, Clear } = textMethods(placeOfBlock, { text: [], ooxml: [], break: [] });
  return raised({ Search, Select, Clear });
}

/** The same members, which tables have had since 1.3. */
export function raised<M extends { readonly set: string }>(
  members: Record<string, M | undefined>,
): Record<string, M> {
  const all: Record<string, M> = {};
  for (const [name, member] of Object.entries(members)) if (member) all[name] = { ...member, set: '1.3' };
  return all;
}

/** Values of cells as `[row][cell]`, which must fit the rows that they are written to. */
export function writeValues(rows: readonly XmlElement[], value: unknown, call: Call): void {
  if (!Array.isArray(value) || value.length !== rows.length) throw call.invalid(value);
  const texts = value.map((row: unknown, index) => {
    const cells = cellsOf(rows[index] as XmlElement);
    if (!Array.isArray(row) || row.length !== cells.length) throw call.invalid(value);
    return row.map((text: unknown, at) => [cells[at] as XmlElement, call.textOf(text)] as const);
  });
  for (const [cell, text] of texts.flat()) writeCellText(cell, text);
}

/** Whether a row is repeated at the head of each page. */
export function isHeader(row: XmlElement): boolean {
  const mark = row.first('w:trPr')?.first('w:tblHeader');
  return onOff(mark) ?? false;
}

/** The table that a row or cell belongs to. */
export function tableOf(element: XmlElement): XmlElement {
  const found = closest(element, 'w:tbl');
  if (!found) throw new HostError('ItemNotFound', 'It was deleted from its table');
  return found;
}
