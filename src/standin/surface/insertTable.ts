import type { LiveRange } from '../document/position';
import type { Story } from '../document/story';
import { insertTable } from '../document/tables';
import type { Call } from '../protocol/call';
import type { Method } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { make } from './targets';

type Side = 'Before' | 'After' | 'Start' | 'End';

/** `insertTable(rowCount, columnCount, insertLocation, values)`. */
export function insertTableMethod<T>(
  at: (self: T) => LiveRange | XmlElement | Story,
  sides: readonly Side[],
): Method<T> {
  return {
    set: '1.3',
    writes: true,
    call: (self, call) => {
      const [rows, columns, where] = [call.integer(0, 1), call.integer(1, 1), call.oneOf(2, sides)];
      return make(call, 'Table', insertTable(at(self), rows, columns, where, values(call, 3)));
    },
  };
}

function values(call: Call, index: number): string[][] {
  const given = call.raw(index);
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw call.invalid(given);
  return given.map((row: unknown) => {
    if (!Array.isArray(row)) throw call.invalid(given);
    return row.map((text: unknown) => call.textOf(text));
  });
}
