import type { WordDocument } from '../../../standin/document/wordDocument';
import type { XmlElement } from '../../../standin/xml/node';
import { type Declarations, points } from './declarations';

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The frame around a table: its own, else that of its style. */
export function tableBorders(document: WordDocument, table: XmlElement): Declarations {
  return SIDES.flatMap((side) => line(side, sideOf(document, table, side)));
}

/** The lines between the cells of a table, as each cell has them on all sides. */
export function innerBorders(document: WordDocument, table: XmlElement): Declarations {
  const [rows, columns] = ['insideH', 'insideV'].map((side) => sideOf(document, table, side));
  return SIDES.flatMap((side) => line(side, side === 'top' || side === 'bottom' ? rows : columns));
}

/** The lines that a cell has of its own. */
export function cellBorders(cell: XmlElement): Declarations {
  const own = cell.first('w:tcPr')?.first('w:tcBorders');
  return SIDES.flatMap((side) => line(side, own?.first(`w:${side}`)));
}

function sideOf(document: WordDocument, table: XmlElement, side: string): XmlElement | undefined {
  const { styles } = document;
  const properties = table.first('w:tblPr');
  const style = styles.get(properties?.first('w:tblStyle')?.get('w:val') ?? '');
  for (const place of [properties, ...styles.chain(style).map((each) => each.first('w:tblPr'))]) {
    const found = place?.first('w:tblBorders')?.first(`w:${side}`);
    if (found) return found;
  }
  return undefined;
}

function line(side: string, border: XmlElement | undefined): Declarations {
  if (!border) return [];
  const kind = border.get('w:val') ?? 'nil';
  if (kind === 'nil' || kind === 'none') return [[`border-${side}`, 'none']];
  const width = Math.max(0.5, (Number(border.get('w:sz') ?? 4) || 4) / 8);
  const colour = border.get('w:color') ?? 'auto';
  const ink = /^[0-9a-fA-F]{6}$/.test(colour) ? `#${colour}` : '#000';
  const style =
    kind === 'double' ? 'double' : /dash/i.test(kind) ? 'dashed' : kind === 'dotted' ? 'dotted' : 'solid';
  return [[`border-${side}`, `${points(width)} ${style} ${ink}`]];
}
