import { insertParagraph } from '../document/edit/insertParagraph';
import type { LiveRange } from '../document/range/liveRange';
import type { Story } from '../document/story/openDocument';
import { insertTable } from '../document/table/tables';
import type { Call } from '../protocol/call';
import type { Method } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { make } from './targets';

type Side = 'Before' | 'After' | 'Start' | 'End';

/** `insertParagraph` and `insertTable`, for what takes both at the same sides. */
export function insertBlocks<T extends LiveRange | XmlElement | Story>(
  sides: readonly Side[],
): Record<string, Method<T>> {
  return {
    InsertParagraph: {
      set: '1.1',
      writes: true,
      call: (self, call) =>
        make(call, 'Paragraph', insertParagraph(self, call.text(0), call.oneOf(1, sides))),
    },
    InsertTable: {
      set: '1.3',
      writes: true,
      call: (self, call) => {
        const [rows, columns, where] = [call.integer(0, 1), call.integer(1, 1), call.oneOf(2, sides)];
        return make(call, 'Table', insertTable(self, rows, columns, where, values(call, 3)));
      },
    },
  };
}

/** The texts of a table's cells, row by row; none where nothing was given. */
function values(call: Call, index: number): string[][] {
  const given = call.raw(index);
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw call.invalid(given);
  return given.map((row: unknown) => {
    if (!Array.isArray(row)) throw call.invalid(given);
    return row.map((text: unknown) => call.textOf(text));
  });
}
