/** What a browser would read as a tag or a comment; `<35` is a figure. */
const TAG = /<[a-z/!?]/i;
/** An address that runs something. */
const RUNS = /(?:javascript|vbscript)\s*:|data:\s*[a-z]+\//i;

/**
 * Where in a text there is HTML or an address that runs something: a library is handed around, and the pane is a web
 * page. It shows texts as texts; that nothing of the kind is ever in a library does not depend on it.
 * @returns UTF-16; -1 where there is none
 */
export function scriptIn(text: string): number {
  const found = TAG.exec(text) ?? RUNS.exec(text);
  return found ? found.index : -1;
}

/** A text of the report with signs in place of what would be read as a tag: `<XX>` becomes ＜XX＞. */
export function withoutTags(text: string): string {
  return text.replace(/<([^<>]*)>/g, '＜$1＞').replace(/<(?=[a-z/!?])/gi, '＜');
}
