import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { documentFile } from '../package/documentFile';

/**
 * The document that is open as a file, as Word would save it now.
 * @throws WordFailure `noFile` where Word does not hand it out
 */
export function thisDocument(): Promise<Uint8Array> {
  return inTurn(async () => {
    try {
      return await documentFile();
    } catch (error) {
      throw new WordFailure('noFile', 'Word does not give the document’s file', error);
    }
  });
}
