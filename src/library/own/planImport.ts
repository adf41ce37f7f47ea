import type { Found, Reading } from './found';
import { entriesOf, type Library, withEntry } from './library';
import { readSkeleton, withId } from './read/readSkeleton';
import type { Reason, Refusal } from './refusal';
import { withRulesOff } from './rulesOff';
import { roomIn, roomWith } from './room';
import { isSame, nameOf } from './same';

/** What would be done with one entry: added, put in the place of what is there, or nothing, for it is there already. */
export type Change = Found & {
  readonly change: 'new' | 'changed' | 'same';
  readonly id: string;
  readonly name: string;
};

/** What an import would do, entry by entry, before anything is done. */
export type PlanLine = Change | (Refusal & { readonly change: 'refused' });

/**
 * What an import would do with the clerk's library. An entry is taken for the one with its id or else, among its kind,
 * with its name, which then keeps its id. Nothing is ever deleted.
 * @returns a line for each entry in the order of the file, then those that could not be read
 */
export function planImport(mine: Library, { found, refused }: Reading): PlanLine[] {
  const ids = new Map(entriesOf(mine).map((old) => [old.entry.id, old]));
  const names = new Map(entriesOf(mine).map((old) => [nameOf(old), old.entry.id]));
  const taken = new Set<string>();
  let room = roomIn(mine);

  const lineOf = (one: Found): PlanLine => {
    const owner = names.get(nameOf(one));
    const known = ids.get(one.entry.id)?.kind === one.kind;
    const id = known ? one.entry.id : (owner ?? one.entry.id);
    const old = ids.get(id);
    // Another entry keeps the name, or another line has changed the one that has it; the id is one of the other kind's.
    if (owner !== undefined && (owner !== id || taken.has(id)))
      return refuse(one, 'duplicateName', one.entry.name);
    if (taken.has(id) || (old && old.kind !== one.kind)) return refuse(one, 'duplicateId', id);

    const next = withEntryId(one, id);
    if ('reason' in next) return { ...next, change: 'refused' };
    const change = !old ? 'new' : isSame(old, next) ? 'same' : 'changed';
    const left = roomWith(room, next, old);
    if (change !== 'same' && typeof left === 'string') return refuse(one, left, '');
    if (typeof left !== 'string') room = left;
    taken.add(id);
    if (old) names.delete(nameOf(old));
    names.set(nameOf(next), id);
    return { ...next, change, id, name: next.entry.name };
  };

  // Those with an id of mine first: which of mine they are does not depend on names.
  const lines = new Map<Found, PlanLine>();
  for (const one of found) if (ids.has(one.entry.id)) lines.set(one, lineOf(one));
  for (const one of found) if (!lines.has(one)) lines.set(one, lineOf(one));
  return [
    ...found.flatMap((one) => lines.get(one) ?? []),
    ...refused.map((one) => ({ ...one, change: 'refused' }) as const),
  ];
}

/**
 * Does what a plan says: what is new comes at the end, what is changed stands where the old one stood, favourites and
 * what was used last stay as they are.
 * @param mine the library for which the plan was made
 * @param rulesOff the rules that are switched off as well
 */
export function applyImport(
  mine: Library,
  plan: readonly PlanLine[],
  rulesOff: readonly string[] = [],
): Library {
  return plan.reduce<Library>(
    (library, line) =>
      line.change === 'new' || line.change === 'changed' ? withEntry(library, line) : library,
    withRulesOff(mine, rulesOff),
  );
}

function withEntryId(one: Found, id: string): Found | Refusal {
  if (one.entry.id === id) return one;
  return one.kind === 'skeleton'
    ? readSkeleton(withId(one.entry.markdown, id), one.where, 'own')
    : { ...one, entry: { ...one.entry, id } };
}

function refuse({ kind, entry, where }: Found, reason: Reason, detail: string): PlanLine {
  return { kind, name: entry.name, where, reason, detail, change: 'refused' };
}
