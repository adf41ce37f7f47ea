/** Where the document is kept: a path or a web address; empty for one that was never saved. */
export function documentAddress(): string {
  // Where there is none Office answers null or undefined, whatever the types say.
  const { url } = Office.context.document as { readonly url?: string | null };
  return url ?? '';
}
