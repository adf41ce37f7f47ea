/** How many bytes become letters at once: a call takes no more arguments than the stack has room for. */
const CHUNK = 0x2000;

/** Bytes in base64, as Office.js takes files. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(letters);
}
