/** A value as it goes into the report: without blanks around it, and in one line whatever was pasted. */
export function cleanValue(typed: string): string {
  // eslint-disable-next-line no-control-regex -- tabs, breaks and the like would make paragraphs or fields
  return typed.replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ').trim();
}
