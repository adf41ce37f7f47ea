const [SHORTEST, LONGEST] = [2, 200];
/** Word's line and paragraph ends, and the mark that closes a table's cell. */
const BREAKS = ['\r', '\n', '\v', '\u0007'];

/** Whether what is selected in the report may be a phrase: a few words, and all of them in one paragraph. */
export function canBeKept(selected: string): boolean {
  const text = selected.trim();
  return text.length >= SHORTEST && text.length <= LONGEST && !BREAKS.some((each) => text.includes(each));
}
