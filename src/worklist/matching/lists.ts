import { commonEnds } from './ends';
import { type Pair, withoutCrossings } from './increasing';

type Match = (before: readonly string[], now: readonly string[]) => Pair[];

/**
 * Puts two lists beside each other, equal elements only and in order: their common ends first, then what stands once
 * in both, then between those what is equal by count. Takes n log n at most.
 * @returns pairs of positions, in order
 */
export function matchInOrder(before: readonly string[], now: readonly string[]): Pair[] {
  return fromTheEnds(before, now, (someBefore, someNow) =>
    throughGaps(
      withoutCrossings(shared(standingOnce(someBefore), standingOnce(someNow))),
      someBefore,
      someNow,
      (gapBefore, gapNow) =>
        fromTheEnds(gapBefore, gapNow, (restBefore, restNow) =>
          withoutCrossings(shared(counted(restBefore), counted(restNow))),
        ),
    ),
  );
}

/** Puts equal elements of two lists beside each other wherever they stand, the first of them with the first. */
export function matchAnywhere(before: readonly string[], now: readonly string[]): Pair[] {
  return shared(counted(before), counted(now));
}

/** The elements of two lists at the positions of some pairs. */
export function elementsOf<T>(
  pairs: readonly Pair[],
  before: readonly T[],
  now: readonly T[],
): [before: T, now: T][] {
  return pairs.flatMap((pair) => {
    const [was, is] = [before[pair.before], now[pair.now]];
    return was !== undefined && is !== undefined ? [[was, is]] : [];
  });
}

/** What lies between two neighbouring pairs, or before the first or behind the last. Ends exclusive. */
export interface Gap {
  readonly before: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** The gaps that some pairs leave in two lists of these lengths: one more than there are pairs, some of them empty. */
export function gapsBetween(pairs: readonly Pair[], beforeLength: number, nowLength: number): Gap[] {
  const ends = [...pairs, { before: beforeLength, now: nowLength }];
  return ends.map((end, i) => {
    const start = pairs[i - 1];
    return {
      before: [start ? start.before + 1 : 0, end.before],
      now: [start ? start.now + 1 : 0, end.now],
    };
  });
}

function fromTheEnds(before: readonly string[], now: readonly string[], match: Match): Pair[] {
  const { head, tail } = commonEnds(before, now);
  const [some, others] = [before.slice(head, before.length - tail), now.slice(head, now.length - tail)];
  const middle = some.length > 0 && others.length > 0 ? match(some, others) : [];
  return [
    ...Array.from({ length: head }, (_, at) => ({ before: at, now: at })),
    ...shifted(middle, head, head),
    ...Array.from({ length: tail }, (_, at) => ({
      before: before.length - tail + at,
      now: now.length - tail + at,
    })),
  ];
}

function throughGaps(
  pairs: readonly Pair[],
  before: readonly string[],
  now: readonly string[],
  match: Match,
): Pair[] {
  return gapsBetween(pairs, before.length, now.length).flatMap((gap, i) => {
    const between = match(before.slice(...gap.before), now.slice(...gap.now));
    const pair = pairs[i];
    return [...shifted(between, gap.before[0], gap.now[0]), ...(pair ? [pair] : [])];
  });
}

function shifted(pairs: readonly Pair[], before: number, now: number): Pair[] {
  return pairs.map((pair) => ({ before: pair.before + before, now: pair.now + now }));
}

/** Positions by what stands there, in order. */
type Positions = ReadonlyMap<string, number>;

function standingOnce(list: readonly string[]): Positions {
  const positions = new Map<string, number>();
  const seen = new Set<string>();
  list.forEach((element, at) => {
    if (seen.has(element)) positions.delete(element);
    else positions.set(element, at);
    seen.add(element);
  });
  return positions;
}

/** Equal elements are told apart by how many came before. */
function counted(list: readonly string[]): Positions {
  const counts = new Map<string, number>();
  const positions = new Map<string, number>();
  list.forEach((element, at) => {
    const count = counts.get(element) ?? 0;
    counts.set(element, count + 1);
    positions.set(`${count} ${element}`, at);
  });
  return positions;
}

function shared(before: Positions, now: Positions): Pair[] {
  return [...before].flatMap(([element, at]) => {
    const there = now.get(element);
    return there === undefined ? [] : [{ before: at, now: there }];
  });
}
