import type { Paragraph } from '../../report/paragraph';
import { inTurn } from '../office/inTurn';
import { type LoadOptions, queueWordTexts, TEXTS } from './snapshot';
import { throwIfHopeless } from './readSnapshot';
import { asFailure, run } from '../office/run';

/**
 * The paragraphs that the selection touches, whole, with the numbers that Word puts before them; their indices count
 * within the selection. One `sync`.
 * @throws WordFailure
 */
export function readSelectedParagraphs(): Promise<Paragraph[]> {
  return inTurn(() =>
    run(async (context) => {
      try {
        return await read(context, TEXTS);
      } catch (error) {
        throwIfHopeless(await asFailure(error));
        return read(context, { ...TEXTS, numbers: false }); // some Words fail over the numbers (office-js#5901)
      }
    }),
  );
}

async function read(context: Word.RequestContext, asked: LoadOptions): Promise<Paragraph[]> {
  const wordText = queueWordTexts(context.document.getSelection(), asked);
  await context.sync();
  return wordText();
}
