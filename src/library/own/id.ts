import { hashOf } from '../../report/hash';
import { nameKey } from '../phrases/bare';

/** Whose library an entry is from. What comes with the add-in is neither. */
export type Origin = 'own' | 'unit';

const PREFIX = /^(?:own|unit)-(?=.)/;
/** The longest id that a skeleton may have. */
const LONGEST = 60;

/**
 * An entry's id in a library of this origin: `own-…` or `unit-…`. What comes with the add-in has ids that begin with
 * neither, so no entry can ever stand for one of another origin; and a library that is handed on, from a clerk to the
 * unit and back, keeps its ids but for the beginning.
 * @param id as it is written: `party-building`, `own-party-building` and `unit-party-building` are the same entry
 */
export function idFor(origin: Origin, id: string): string {
  const bareId = id.replace(PREFIX, '');
  const found = `${origin}-${bareId}`;
  return found.length > LONGEST ? `${origin}-${hashOf(bareId)}` : found;
}

/**
 * The id of an entry that was written without one: the same for the same name on every machine, so that an entry that
 * comes twice is known to be the same.
 * @param isTaken whether another entry has this id already
 */
export function idFromName(
  origin: Origin,
  kind: 'skeleton' | 'phrase',
  name: string,
  isTaken: (id: string) => boolean = () => false,
): string {
  const first = `${origin}-${kind}-${hashOf(nameKey(name))}`;
  let id = first;
  for (let count = 2; isTaken(id); count += 1) id = `${first}-${count}`;
  return id;
}
