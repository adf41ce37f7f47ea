import { nameKey } from '../phrases/bare';
import type { Entry } from './library';
import { plainPhrase } from './writeLibrary';

/** What no two entries of a library share: their name and, since a skeleton may be called as a phrase is, their kind. */
export function nameOf({ kind, entry }: Entry): string {
  return `${kind} ${nameKey(entry.name)}`;
}

/** Whether two entries are written in the same way. */
export function isSame(one: Entry, other: Entry): boolean {
  return textOf(one) === textOf(other);
}

function textOf(one: Entry): string {
  return one.kind === 'skeleton' ? one.entry.markdown : JSON.stringify(plainPhrase(one.entry));
}
