/**
 * Why a file is no report that can be read: `oldWord`: a `.doc` of Word 97–2003; `wps`: WPS's own format; `encrypted`: it has
 * a password; `notZip`: something else, or cut off; `notDocx`: a package of something else; `broken`: a `.docx`, but
 * damaged; `tooBig`: more than a report can be.
 */
export type FileRefusal = 'notZip' | 'oldWord' | 'wps' | 'encrypted' | 'notDocx' | 'broken' | 'tooBig';

/** A file that cannot be read as a report. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  constructor(
    readonly reason: FileRefusal,
    cause?: unknown,
  ) {
    super(`The file is no .docx that can be read: ${reason}`, { cause });
  }
}

/** How a compound file begins: what Word wrote before 2007, WPS writes, and what is locked with a password. */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0';
/** Its streams, by whose names the programs know their own (MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const STREAMS: readonly (readonly [stream: string, reason: FileRefusal])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WpsDocument', 'wps'],
  ['WPS', 'wps'],
  ['WordDocument', 'oldWord'],
];

/** @throws RefusedFile where its first bytes and its streams say that it is of another format */
export function demandZip(bytes: Uint8Array): void {
  const first = String.fromCharCode(...bytes.subarray(0, COMPOUND.length));
  if (first.startsWith('PK')) return;
  if (first !== COMPOUND) throw new RefusedFile('notZip');
  const names = new TextDecoder('utf-16le').decode(bytes);
  throw new RefusedFile(STREAMS.find(([stream]) => names.includes(stream))?.[1] ?? 'notDocx');
}
