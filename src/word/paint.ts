import type { Colour } from './colours';
import { hasMoved, type Located } from './locate';
import type { TrackingMode } from './newer';
import { queuePaused, syncPaused } from './tracking';

/** Ranges that are to be painted, and what over them: a colour, or null to take the highlight away. */
interface Coat {
  readonly ranges: readonly Located<unknown>[];
  readonly colour: Colour | null;
}

/** Queues laying a colour over a range, or taking the highlight away. */
export function paint(range: Word.Range, colour: Colour | null): void {
  // The types know strings only; null is what clears, in every Word that we serve.
  range.font.highlightColor = colour as string;
}

/**
 * Paints. Where a range is no longer where it was found, for somebody has edited before it and this Word does not move
 * ranges (office-js#2800), what stood there gets its highlight back. One `sync`, two where that happens.
 * @param others marks of paragraphs, which say nothing, to lose their highlight
 * @param queueLook queues what is to be read when all is painted
 * @returns the ranges that were not where they had been found
 * @throws WordFailure
 */
export async function paintAll(
  context: Word.RequestContext,
  coats: readonly Coat[],
  others: readonly Word.Range[],
  mode: TrackingMode,
  queueLook: () => void,
): Promise<ReadonlySet<Word.Range>> {
  const all = coats.flatMap(({ ranges }) => ranges);
  const paused = all.length + others.length > 0 ? mode : 'Off';
  for (const { range } of all) range.load('text,font/highlightColor'); // as they are before
  queuePaused(context.document, paused, () => {
    for (const { ranges, colour } of coats) for (const { range } of ranges) paint(range, colour);
    for (const range of others) paint(range, null);
  });
  queueLook();
  await syncPaused(context, paused);

  const moved = all.filter(hasMoved);
  if (moved.length > 0) {
    queuePaused(context.document, paused, () => {
      // Of several colours Word says none: no more is known than that it was not ours alone.
      for (const { range } of moved) paint(range, range.font.highlightColor || null);
    });
    await syncPaused(context, paused);
  }
  return new Set(moved.map(({ range }) => range));
}
