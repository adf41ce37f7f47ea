import type { Steps } from '../../report/steps';
import type { ParagraphEntries } from '../byParagraph';
import { elementsOf, matchInOrder } from './lists';
import { commonEnds } from './ends';

/** An entry in a stretch of text. UTF-16 offsets into that text, end exclusive. */
export interface Spot {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, or some that follow each other, with the entries in it. */
export interface Stretch {
  readonly text: string;
  readonly spots: readonly Spot[];
}

/** Two entries that are one: before and now. */
export interface Same {
  readonly before: Spot;
  readonly now: Spot;
}

/** With so many entries in them, each way of comparing two stretches is a step of its own. */
const MANY = 1_000;

export function areLong(before: Stretch, now: Stretch): boolean {
  return before.spots.length + now.spots.length > MANY;
}

/** Paragraphs as one text, a line each. */
export function stretchOf(paragraphs: readonly ParagraphEntries[]): Stretch {
  const spots: Spot[] = [];
  let offset = 0;
  for (const { paragraph, entries } of paragraphs) {
    for (const { id, placeholder } of entries)
      spots.push({ id, start: offset + placeholder.start, end: offset + placeholder.end });
    offset += paragraph.text.length + 1;
  }
  return { text: paragraphs.map(({ paragraph }) => paragraph.text).join('\n'), spots };
}

/** The entries that stand wholly in what two texts have in common at their ends. */
export function sameAtEnds(before: Stretch, now: Stretch): Same[] {
  const { head, tail } = commonEnds(before.text, now.text);
  const fromHead = new Map(
    before.spots.filter(({ end }) => end <= head).map((spot) => [`${spot.start} ${spot.end}`, spot]),
  );
  const longer = now.text.length - before.text.length;
  const fromTail = new Map(
    before.spots
      .filter(({ start }) => start >= before.text.length - tail)
      .map((spot) => [`${spot.start + longer} ${spot.end + longer}`, spot]),
  );
  return now.spots.flatMap((spot) => {
    const place = `${spot.start} ${spot.end}`;
    const same = (spot.end <= head ? fromHead : fromTail).get(place);
    return same ? [{ before: same, now: spot }] : [];
  });
}

/** How many characters beside an entry tell it from others of the same text. */
const BESIDE = 4;
/** Characters looked at before and behind: both sides if possible, else the one that was not edited. */
const SIDES: readonly (readonly [before: number, behind: number])[] = [
  [BESIDE, BESIDE],
  [BESIDE, 0],
  [0, BESIDE],
];

/** The entries of the same text with the same characters beside them, in order. */
export function* sameByNeighbours(before: Stretch, now: Stretch): Steps<Same[]> {
  const found: Same[] = [];
  for (const sides of SIDES) {
    if (sides !== SIDES[0] && areLong(before, now)) yield;
    const some = without(before, new Set(found.map((same) => same.before.id)));
    const others = without(now, new Set(found.map((same) => same.now.id)));
    const pairs = matchInOrder(seen(some, sides), seen(others, sides));
    for (const [was, is] of elementsOf(pairs, some.spots, others.spots)) found.push({ before: was, now: is });
  }
  return found;
}

/** The stretch without the entries that are found already. */
export function without({ text, spots }: Stretch, found: ReadonlySet<number>): Stretch {
  return { text, spots: spots.filter(({ id }) => !found.has(id)) };
}

function seen({ text, spots }: Stretch, [before, behind]: readonly [number, number]): string[] {
  return spots.map(({ start, end }) =>
    [
      text.slice(Math.max(0, start - before), start),
      text.slice(start, end),
      text.slice(end, end + behind),
    ].join('\u0000'),
  );
}
