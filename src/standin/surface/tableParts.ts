import { closest, homeOf, isAttached } from '../document/story/home';
import { cellsOf, cellText, rowsOf, writeCellText } from '../document/table/tables';
import { HostError } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull } from './collection';
import { textLinks } from './stretch';
import { blockMethods, isHeader, placeOfBlock, raised, tableOf, writeValues } from './tableText';
import { make } from './targets';

const listed = (self: () => readonly XmlElement[]): readonly XmlElement[] => self();

/** A row; its target is the `w:tr`. */
export const tableRow: ClassSurface<XmlElement> = {
  name: 'TableRow',
  alive: isAttached,
  properties: {
    CellCount: { set: '1.3', get: (self) => cellsOf(self).length },
    RowIndex: { set: '1.3', get: (self) => rowsOf(tableOf(self)).indexOf(self) },
    IsHeader: { set: '1.3', get: (self) => isHeader(self) },
    Values: {
      set: '1.3',
      get: (self) => [cellsOf(self).map(cellText)],
      put: (self, value, call) => {
        writeValues([self], value, call);
      },
    },
  },
  links: {
    ...raised({ Font: textLinks(placeOfBlock).Font }),
    Cells: { set: '1.3', get: (self, call) => make(call, 'TableCellCollection', () => cellsOf(self)) },
    ParentTable: { set: '1.3', get: (self, call) => make(call, 'Table', tableOf(self)) },
  },
  methods: {
    ...blockMethods(),
    ...orNull('GetNext', 'TableRow', (self: XmlElement) => {
      const rows = rowsOf(tableOf(self));
      return rows[rows.indexOf(self) + 1];
    }),
  },
};

/** The rows of a table. */
export const tableRowCollection: ClassSurface<() => readonly XmlElement[]> = collection(
  'TableRowCollection',
  'TableRow',
  listed,
);

/** A cell; its target is the `w:tc`. */
export const tableCell: ClassSurface<XmlElement> = {
  name: 'TableCell',
  alive: isAttached,
  properties: {
    CellIndex: { set: '1.3', get: (self) => cellsOf(rowOf(self)).indexOf(self) },
    RowIndex: { set: '1.3', get: (self) => rowsOf(tableOf(self)).indexOf(rowOf(self)) },
    Value: {
      set: '1.3',
      get: (self) => cellText(self),
      put: (self, value, call) => {
        writeCellText(self, call.textOf(value));
      },
    },
  },
  links: {
    Body: {
      set: '1.3',
      get: (self, call) => {
        const home = homeOf(self);
        if (!home) throw new HostError('ItemNotFound', 'It was deleted from the document', call.location);
        return make(call, 'Body', { ...home, root: self });
      },
    },
    ParentRow: { set: '1.3', get: (self, call) => make(call, 'TableRow', rowOf(self)) },
    ParentTable: { set: '1.3', get: (self, call) => make(call, 'Table', tableOf(self)) },
  },
  methods: orNull('GetNext', 'TableCell', (self: XmlElement) => {
    const cells = rowsOf(tableOf(self)).flatMap(cellsOf);
    return cells[cells.indexOf(self) + 1];
  }),
};

/** The cells of a row. */
export const tableCellCollection: ClassSurface<() => readonly XmlElement[]> = collection(
  'TableCellCollection',
  'TableCell',
  listed,
);

function rowOf(cell: XmlElement): XmlElement {
  const row = closest(cell, 'w:tr');
  if (!row) throw new HostError('ItemNotFound', 'It was deleted from its table');
  return row;
}
