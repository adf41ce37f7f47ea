import type { Entry } from './library';
import type { Place, Refusal } from './refusal';
import { nameOf } from './same';

/** An entry that was read, and where it stood. */
export type Found = Entry & { readonly where: Place };

/** What was read: the entries that can be used, and by name those that cannot. */
export interface Reading {
  readonly found: readonly Found[];
  readonly refused: readonly Refusal[];
  /** How the pane was wanted where a library file was written, as it stands there. */
  readonly preferences?: unknown;
  /** Names of rules that are switched off; missing where nothing was told of rules. */
  readonly rulesOff?: readonly string[];
}

/** Sorts what was read, in its order, and refuses what has the id or, among its kind, the name of one before it. */
export function sorted(read: readonly (Found | Refusal)[]): Reading {
  const found: Found[] = [];
  const refused: Refusal[] = [];
  const taken = new Set<string>();
  for (const one of read) {
    if ('reason' in one) {
      refused.push(one);
      continue;
    }
    const { kind, where, entry } = one;
    const name = nameOf(one);
    if (taken.has(name))
      refused.push({ kind, name: entry.name, where, reason: 'duplicateName', detail: entry.name });
    else if (taken.has(entry.id))
      refused.push({ kind, name: entry.name, where, reason: 'duplicateId', detail: entry.id });
    else {
      found.push(one);
      taken.add(entry.id).add(name);
    }
  }
  return { found, refused };
}
