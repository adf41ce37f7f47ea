import { byParagraph, type ParagraphEntries } from '../byParagraph';
import type { Steps } from '../../report/steps';
import type { Worklist } from '../entry';
import { elementsOf, gapsBetween, matchAnywhere, matchInOrder } from './lists';
import { areLong, type Same, sameAtEnds, sameByNeighbours, stretchOf, without } from './stretch';

/** Where so many paragraphs read the same, they are a step of their own. */
const MANY = 2_000;

/**
 * Finds the entries of a worklist again in a later one: in paragraphs that read the same, wherever they are now, and in
 * those that were edited, joined or split.
 * @returns the earlier ids by the later ones; no earlier id twice
 */
export function* matchEntries(before: Worklist, now: Worklist): Steps<Map<number, number>> {
  const ids = new Map<number, number>();
  const [paragraphsBefore, paragraphsNow] = [byParagraph(before), byParagraph(now)];
  for (const part of new Set(now.paragraphs.map((paragraph) => paragraph.part))) {
    const isInPart = ({ paragraph }: ParagraphEntries): boolean => paragraph.part === part;
    yield* matchPart(paragraphsBefore.filter(isInPart), paragraphsNow.filter(isInPart), ids);
  }
  return ids;
}

function* matchPart(
  before: readonly ParagraphEntries[],
  now: readonly ParagraphEntries[],
  ids: Map<number, number>,
): Steps<void> {
  const found = new Set<ParagraphEntries>();
  const take = (was: ParagraphEntries, is: ParagraphEntries): void => {
    found.add(was).add(is);
    // The same text has the same placeholders, but for those of families that only one of the lists counts.
    const known = new Map(was.entries.map(({ id, placeholder }) => [placeholder.start, id]));
    for (const { id, placeholder } of is.entries) {
      const same = known.get(placeholder.start);
      if (same !== undefined) ids.set(id, same);
    }
  };
  const isLeft = (one: ParagraphEntries): boolean => one.entries.length > 0 && !found.has(one);

  const inOrder = matchInOrder(before.map(textOf), now.map(textOf));
  for (const [was, is] of elementsOf(inOrder, before, now)) take(was, is);
  if (inOrder.length >= MANY) yield;
  const [left, leftNow] = [before.filter(isLeft), now.filter(isLeft)];
  const moved = matchAnywhere(left.map(textOf), leftNow.map(textOf));
  for (const [was, is] of elementsOf(moved, left, leftNow)) take(was, is);

  for (const gap of gapsBetween(inOrder, before.length, now.length)) {
    const some = before.slice(...gap.before).filter(isLeft);
    const others = now.slice(...gap.now).filter(isLeft);
    if (some.length === 0 || others.length === 0) continue;
    for (const same of yield* changed(some, others)) ids.set(same.now.id, same.before.id);
  }
}

function textOf({ paragraph }: ParagraphEntries): string {
  return paragraph.text;
}

/** The entries that are the same in paragraphs that were edited: one by one, or as one text if their number changed. */
function* changed(before: readonly ParagraphEntries[], now: readonly ParagraphEntries[]): Steps<Same[]> {
  const [was, is] = [stretchOf(before), stretchOf(now)];
  if (areLong(was, is)) yield;
  const atEnds = before.length === now.length ? oneByOne(before, now) : sameAtEnds(was, is);
  if (areLong(was, is)) yield;
  const byNeighbours = yield* sameByNeighbours(
    without(was, new Set(atEnds.map((same) => same.before.id))),
    without(is, new Set(atEnds.map((same) => same.now.id))),
  );
  return [...atEnds, ...byNeighbours];
}

function oneByOne(before: readonly ParagraphEntries[], now: readonly ParagraphEntries[]): Same[] {
  return before.flatMap((was, i) => {
    const is = now[i];
    return is ? sameAtEnds(stretchOf([was]), stretchOf([is])) : [];
  });
}
