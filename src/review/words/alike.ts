/** How a hanzi comes to be written for another: it is read the same, nearly the same, or looks like it. */
export type Likeness = 'sound' | 'nearSound' | 'look';

/** A hanzi that another may be written for. */
export interface Alike {
  readonly number: number;
  readonly likeness: Likeness;
}

/**
 * What each hanzi may be written for, by their numbers; worked out when it is first asked for.
 * @param sounds what is read alike, a line each; what is only nearly read so stands behind a blank
 * @param looks what looks alike
 * @param numberOf 0 for one that is not known
 */
export function alikeIn(
  sounds: readonly string[],
  looks: readonly string[],
  numberOf: (hanzi: string) => number,
): (number: number) => readonly Alike[] {
  const same = groupsOf(
    sounds.flatMap((line) => line.split(' ')),
    numberOf,
  );
  const look = groupsOf(looks, numberOf);
  const near = groupsOf(
    sounds.map((line) => line.replaceAll(' ', '')),
    numberOf,
  );
  const known: (readonly Alike[])[] = [];
  return (own) =>
    (known[own] ??= othersIn(
      [
        ['sound', same],
        ['look', look],
        ['nearSound', near],
      ],
      own,
      numberOf,
    ));
}

type Groups = ReadonlyMap<number, readonly string[]>;

/** The groups in which each hanzi is. */
function groupsOf(groups: readonly string[], numberOf: (hanzi: string) => number): Groups {
  const all = new Map<number, string[]>();
  for (const group of groups)
    for (const hanzi of group) {
      const own = all.get(numberOf(hanzi)) ?? [];
      all.set(numberOf(hanzi), own);
      own.push(group);
    }
  return all;
}

function othersIn(
  groups: readonly (readonly [Likeness, Groups])[],
  own: number,
  numberOf: (hanzi: string) => number,
): Alike[] {
  const others = new Map<number, Likeness>();
  for (const [likeness, all] of groups)
    for (const hanzi of (all.get(own) ?? []).join('')) {
      const number = numberOf(hanzi);
      if (number !== own && number !== 0 && !others.has(number)) others.set(number, likeness);
    }
  return [...others].map(([number, likeness]) => ({ number, likeness }));
}
