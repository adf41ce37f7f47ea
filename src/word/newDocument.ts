import { inTurn } from './inTurn';
import { run } from './run';

/**
 * Hands Word a new document to open. What becomes of it cannot be seen from here: on the web it may not open at all
 * (office-js#5507), and nothing can be done in its window.
 * @param base64 the `.docx`
 * @throws WordFailure if Word refuses it
 */
export function openNewDocument(base64: string): Promise<void> {
  return inTurn(() =>
    run(async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
    }),
  );
}
