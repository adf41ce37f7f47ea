import type { Entry, Worklist } from '../../../../../src/worklist/entry';
import { readWorklist } from '../../../../../src/worklist/worklist';

/** The worklist of a report of these paragraphs. */
export function worklistOf(...texts: string[]): Worklist {
  return readWorklist(texts.map((text, index) => ({ part: 'body', index, text, number: '' })));
}

/** The n-th entry, from 0. */
export function entryOf({ entries }: Worklist, nth: number): Entry {
  const entry = entries[nth];
  if (!entry) throw new Error(`There is no entry ${nth}`);
  return entry;
}
