import { toBase64 } from '../../layout/toBase64';
import { inTurn } from './inTurn';
import { run } from './run';

/**
 * Hands Word a new document to open. What becomes of it cannot be seen from here: on the web it may not open at all
 * (office-js#5507), and nothing can be done in its window.
 * @param docx the file
 * @throws WordFailure if Word refuses it
 */
export function openNewDocument(docx: Uint8Array): Promise<void> {
  return inTurn(() =>
    run(async (context) => {
      context.application.createDocument(toBase64(docx)).open();
      await context.sync();
    }),
  );
}
