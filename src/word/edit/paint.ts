import type { Colour } from '../office/colours';
import { hasMoved, type Match } from '../locate/match';
import type { TrackingMode } from '../office/optionalMembers';
import { queueBodyText } from '../read/snapshot';
import { queuePaused, syncPaused } from '../office/tracking';

/** A range to be painted, and what over it: a colour, or null to take the highlight away. */
export interface HighlightChange {
  readonly match: Match<unknown>;
  readonly colour: Colour | null;
  /** Whether something in its paragraph is highlighted in another colour, which must not be lost if the range has moved. */
  readonly isAmongOthers: boolean;
}

/** What is painted in one batch. */
export interface HighlightBatch {
  readonly changes: readonly HighlightChange[];
  /** Whole paragraphs, and marks of paragraphs, that are to lose their highlight. */
  readonly cleared: readonly (Word.Paragraph | Word.Range)[];
  readonly mode: TrackingMode;
  /** What `body.text` was when the ranges were searched for; undefined where that is not known. */
  readonly bodyText: string | undefined;
}

/** Queues laying a colour over something, or taking the highlight away. */
export function paint({ font }: Pick<Word.Range, 'font'>, colour: Colour | null): void {
  // The types know strings only; null is what clears, in every Word that we serve.
  font.highlightColor = colour as string;
}

/**
 * Paints. Where a range is no longer where it was found, for somebody has edited before it and this Word does not move
 * ranges (office-js#2800), what stood there gets its highlight back. One `sync`, up to two more where somebody has edited.
 * @param queueLook queues what is to be read when all is painted
 * @returns the ranges that were not where they had been found
 * @throws WordFailure
 */
export async function paintAll(
  context: Word.RequestContext,
  { changes, cleared, mode, bodyText }: HighlightBatch,
  queueLook: () => void,
): Promise<ReadonlySet<Word.Range>> {
  const paused = changes.length + cleared.length > 0 ? mode : 'Off';
  const now = queueBodyText(context);
  for (const { match, isAmongOthers } of changes)
    if (isAmongOthers) match.range.load('text,font/highlightColor'); // as they are before
  queuePaused(context.document, paused, () => {
    for (const { match, colour } of changes) paint(match.range, colour);
    for (const each of cleared) paint(each, null);
  });
  queueLook();
  await syncPaused(context, paused);

  // As long as nobody has edited, everything is where it was.
  if (changes.length === 0 || now() === bodyText) return new Set();
  const others = changes.filter(({ isAmongOthers }) => !isAmongOthers);
  for (const { match } of others) match.range.load('text');
  if (others.length > 0) await context.sync();
  const moved = changes.filter(({ match }) => hasMoved(match));
  if (moved.length > 0) {
    queuePaused(context.document, paused, () => {
      // Of several colours Word says none: no more is known than that it was not ours alone.
      for (const { match, isAmongOthers } of moved)
        paint(match.range, (isAmongOthers && match.range.font.highlightColor) || null);
    });
    await syncPaused(context, paused);
  }
  return new Set(moved.map(({ match }) => match.range));
}
