import type { Place } from '../../../../library/own/refusal';
import type { RefusalMessages } from '../messages/refusalMessages';

/** `skeletons[3]`, `phrases[0].until`: an entry of a library file, and perhaps its field. */
const ENTRY = /^(skeletons|phrases)\[(\d+)\](?:\.(.+))?$/;

/** Where something stands, in words: 第 2 条用语，“起”. Empty where it is the whole of what was brought. */
export function placeInWords(says: RefusalMessages, { path, line, column }: Place): string {
  const [, list, index, entryField] = ENTRY.exec(path) ?? [];
  const field = list === undefined ? path : (entryField ?? '');
  const parts = [
    list !== undefined && says.nth(list === 'phrases' ? 'phrase' : 'skeleton', Number(index) + 1),
    line !== null && says.line(line),
    column !== null && says.column(column),
    isField(says, field) && says.quoted(says.field[field]),
  ];
  return parts.filter((part) => part !== false).join(says.comma);
}

function isField(says: RefusalMessages, field: string): field is keyof RefusalMessages['field'] {
  return Object.hasOwn(says.field, field);
}
