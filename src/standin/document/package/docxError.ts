/**
 * Why a file cannot be opened:
 * - `notZip`: it is no zip file at all (or cut off in the middle)
 * - `oldWord`: a `.doc` of Word 97–2003
 * - `wps`: a document in the own format of WPS
 * - `encrypted`: it is locked with a password
 * - `sealed`: the software of an office has encrypted it; it opens there alone
 * - `notDocx`: a zip file, but no Word document in it
 * - `broken`: a Word document, but damaged
 * - `tooBig`: unpacked, it would be larger than any report can be
 */
export type DocxErrorCode =
  'notZip' | 'oldWord' | 'wps' | 'encrypted' | 'sealed' | 'notDocx' | 'broken' | 'tooBig';

const ADVICE: Readonly<Record<DocxErrorCode, string>> = {
  notZip: 'This is not a .docx file, or it was cut off on its way here. Fetch the file again.',
  oldWord: 'This is a .doc file of an old Word. Open it in Word and save it as .docx.',
  wps: 'This is a .wps file. Open it in WPS and save it as .docx.',
  encrypted: 'This file is locked with a password. Open it in Word, take the password off and save it.',
  sealed:
    'The software of an office has encrypted this file. Have it decrypted there, or open it on a computer of that office.',
  notDocx: 'This file holds no Word document. Open it in the program that made it and save it as .docx.',
  broken: 'This Word document is damaged. Open it in Word, let Word repair it, and save it.',
  tooBig: 'This file would unpack to more than any document needs. It was not opened.',
};

/** A file that cannot be opened. The message says what to do; `detail` says what was found. */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  constructor(
    readonly code: DocxErrorCode,
    readonly detail = '',
  ) {
    super(detail ? `${ADVICE[code]} (${detail})` : ADVICE[code]);
  }
}
