import type { Refusal } from '../../../../library/own/refusal';
import type { RefusalMessages } from '../messages/refusalMessages';
import { placeInWords } from './place';

/** Why something is refused and what to do, with its place: 第 3 行：……. */
export function reasonInWords(says: RefusalMessages, { kind, reason, detail, where }: Refusal): string {
  const isRoom = kind !== null && (reason === 'tooMany' || reason === 'tooLarge');
  // Of a row in a table the detail is all of it, but for a character that is named.
  const isRow = kind === 'phrase' && where.line !== null && reason !== 'control';
  const words = isRoom ? says.noRoom[reason] : says.reason[reason](isRow ? '' : detail);
  const place = placeInWords(says, where);
  return place === '' ? words : `${place}${says.colon}${words}`;
}
