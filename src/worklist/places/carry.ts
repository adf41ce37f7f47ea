import type { Paragraph } from '../../report/paragraph';
import { elementsOf, gapsBetween, matchAnywhere, matchInOrder } from '../matching/lists';
import { inOrder, keyOf, type Place, standingAt } from './place';
import { rereadPlaces } from './reread';

/**
 * The places as the report reads now, wherever their paragraphs are and whatever became of them.
 * @param before the report as the places know it
 * @returns the same array where nothing has changed for them
 */
export function carryPlaces(
  places: readonly Place[],
  before: readonly Paragraph[],
  now: readonly Paragraph[],
): readonly Place[] {
  if (places.length === 0 || before === now) return places;
  const counterparts = counterpartsOf(before, now);
  const carried = groupsOf(places).flatMap((group): readonly Place[] => {
    const [first] = group;
    if (!first) return [];
    if (first.standing === 'gone') return group.map((place) => comeBack(place, now));
    const candidates = counterparts.get(keyOf(first.part, first.paragraph)) ?? [];
    return candidates.length === 1
      ? reread(group, candidates[0])
      : group.map((one) => amongst(one, candidates));
  });
  const isSame = carried.length === places.length && carried.every((place, i) => place === places[i]);
  return isSame ? places : inOrder(carried, now);
}

/** The paragraphs that each one may be now: itself, wherever it stands; or those between its neighbours. */
function counterpartsOf(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
): ReadonlyMap<string, readonly Paragraph[]> {
  const counterparts = new Map<string, readonly Paragraph[]>();
  const put = (was: Paragraph, candidates: readonly Paragraph[]): void => {
    counterparts.set(keyOf(was.part, was.index), candidates);
  };
  const inPlace = matchInOrder(before.map(nameOf), now.map(nameOf));
  for (const [was, is] of elementsOf(inPlace, before, now)) put(was, [is]);
  const gaps = gapsBetween(inPlace, before.length, now.length).map((gap) => ({
    some: before.slice(...gap.before),
    others: now.slice(...gap.now),
  }));
  const [left, leftNow] = [gaps.flatMap(({ some }) => some), gaps.flatMap(({ others }) => others)];
  const moved = new Map(elementsOf(matchAnywhere(left.map(nameOf), leftNow.map(nameOf)), left, leftNow));
  const taken = new Set(moved.values());
  for (const { some, others } of gaps) {
    const edited = some.filter((each) => !moved.has(each));
    const free = others.filter((each) => !taken.has(each));
    edited.forEach((was, i) => {
      const is = free[i];
      put(was, edited.length === free.length && is ? [is] : free);
    });
  }
  for (const [was, is] of moved) put(was, [is]);
  return counterparts;
}

function nameOf({ part, text }: Paragraph): string {
  return `${part} ${text}`;
}

/** The places paragraph by paragraph; each that is gone stands alone. */
function groupsOf(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = place.standing === 'gone' ? `gone ${place.id}` : keyOf(place.part, place.paragraph);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

function reread(group: readonly Place[], paragraph: Paragraph | undefined): readonly Place[] {
  if (!paragraph) return group;
  const { part, index } = paragraph;
  return rereadPlaces(group, paragraph.text).map((place) =>
    place.standing === 'gone' || (place.part === part && place.paragraph === index)
      ? place
      : { ...place, part, paragraph: index },
  );
}

/** A place whose paragraph was split or joined: in the only one in which it is found. */
function amongst(place: Place, candidates: readonly Paragraph[]): Place {
  const found = candidates
    .map((paragraph) => reread([place], paragraph)[0])
    .filter((each) => each !== undefined && each.standing !== 'gone');
  const [only, another] = found;
  return only && !another ? only : { ...place, standing: 'gone' };
}

/** A place that was gone and whose paragraph is back, by Word's own undo. */
function comeBack(place: Place, now: readonly Paragraph[]): Place {
  const back = now.filter(({ part, text }) => part === place.part && text === place.text);
  const [only, another] = back;
  if (!only || another) return place;
  return { ...standingAt(place, only.text, place.start, place.reads), paragraph: only.index };
}
