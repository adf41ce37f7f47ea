/** What a browser would read as a tag or a comment; `<35` is a figure. */
const TAG = /<(?=[a-z/!?])/gi;

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
