import { removeEntry } from '../../../../library/own/edit';
import { entriesOf, type Entry, type Library, withEntry } from '../../../../library/own/library';
import { isSame, nameOf } from '../../../../library/own/same';

/** A library right before an import, and right after it. */
export interface ImportDone {
  readonly before: Library;
  readonly after: Library;
}

/**
 * Takes an import back. What was changed, added, liked or used since stays as it is; so does what has got back its old
 * name meanwhile in another entry.
 */
export function undoImport(now: Library, { before, after }: ImportDone): Library {
  const [old, brought] = [byId(before), byId(after)];
  const isBrought = (one: Entry): boolean => {
    const [was, came] = [old.get(one.entry.id), brought.get(one.entry.id)];
    return came !== undefined && isSame(came, one) && !(was && isSame(was, came));
  };
  const others = new Set(entriesOf(now).flatMap((one) => (isBrought(one) ? [] : [nameOf(one)])));
  const switched = after.rulesOff.filter((rule) => !before.rulesOff.includes(rule));
  const rulesOff = now.rulesOff.filter((rule) => !switched.includes(rule));
  return entriesOf(now)
    .filter(isBrought)
    .reduce<Library>(
      (library, { entry: { id } }) => {
        const was = old.get(id);
        if (!was) return removeEntry(library, id);
        return others.has(nameOf(was)) ? library : withEntry(library, was);
      },
      switched.length === 0 ? now : { ...now, rulesOff },
    );
}

function byId(library: Library): Map<string, Entry> {
  return new Map(entriesOf(library).map((one) => [one.entry.id, one]));
}
