import { DocxError, type DocxErrorCode } from '../../../src/standin/document/package/docxError';
import { WordDocument } from '../../../src/standin/document/wordDocument';

/** What became of a file: `opened`, or the code it was refused with. Any other error goes through. */
export function outcome(bytes: Uint8Array): DocxErrorCode | 'opened' {
  try {
    WordDocument.open(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
}
