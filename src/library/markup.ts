/** What a browser would read as a tag or a comment; `<35` is a figure. */
const TAG = /<(?=[a-z/!?])/gi;
/** An address that runs something. */
const RUNS = /(?:javascript|vbscript)\s*:|data:\s*[a-z]+\//i;

/**
 * Where in a text markup begins. A library is handed around, and the pane is a web page: that there is none in a library
 * does not depend on how the pane shows it.
 * @returns UTF-16; -1 where there is none
 */
export function markupIn(text: string): number {
  return text.search(TAG);
}

/** A text of the report with signs in place of what would be read as a tag: `<XX>` becomes ＜XX＞. */
export function withoutMarkup(text: string): string {
  return text.replace(/<([^<>]*)>/g, '＜$1＞').replace(TAG, '＜');
}

/**
 * Where in a text there is HTML or an address that runs something: neither is ever in a library.
 * @returns UTF-16; -1 where there is none
 */
export function scriptIn(text: string): number {
  const markup = markupIn(text);
  return markup >= 0 ? markup : text.search(RUNS);
}
