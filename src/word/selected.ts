import type { Paragraph } from '../report/paragraph';
import { inTurn } from './inTurn';
import { queueTold, TEXTS } from './reading';
import { run } from './run';

/**
 * The paragraphs that the selection touches, whole, with the numbers that Word puts before them; their indices count
 * within the selection. One `sync`.
 * @throws WordFailure
 */
export function readSelectedParagraphs(): Promise<Paragraph[]> {
  return inTurn(() =>
    run(async (context) => {
      const told = queueTold(context.document.getSelection(), TEXTS);
      await context.sync();
      return told();
    }),
  );
}
