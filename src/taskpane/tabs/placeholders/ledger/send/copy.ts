/** What is put on the clipboard: programs take of it what they can. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
  /** How many rows it has. */
  readonly rows: number;
}

/** Puts it on the clipboard. Fails where the page may not write there: the clipboard is closed to many panes. */
export async function copy({ text, html }: Copied): Promise<void> {
  if (html === undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const part = (type: string, content: string): [string, Blob] => [type, new Blob([content], { type })];
  const item = new ClipboardItem(Object.fromEntries([part('text/html', html), part('text/plain', text)]));
  await navigator.clipboard.write([item]);
}
