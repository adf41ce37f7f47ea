/**
 * What the keys begin with under which the add-in keeps things in the browser: Office gives each page that shows it a part
 * of its own. Empty in an older Office, which knows of no such thing.
 */
export function partitionKey(): string {
  const { partitionKey: key } = Office.context as Partial<Office.Context>;
  return key ?? '';
}
