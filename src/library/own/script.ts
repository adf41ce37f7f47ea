import { markupIn } from '../markup';

/** An address that runs something. */
const RUNS = /(?:javascript|vbscript)\s*:|data:\s*[a-z]+\//i;

/**
 * Where in a text there is HTML or an address that runs something: neither is ever in a library.
 * @returns UTF-16; -1 where there is none
 */
export function scriptIn(text: string): number {
  const markup = markupIn(text);
  return markup >= 0 ? markup : text.search(RUNS);
}
