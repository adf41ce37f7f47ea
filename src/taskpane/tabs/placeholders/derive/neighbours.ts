import type { Entry } from '../../../../worklist/entry';
import type { Cursor } from '../../../../word/read/cursor';

export type Step = 1 | -1;

/**
 * The entry at which the clerk is, by the cursor: the only one of its paragraph that says what is selected, else the current
 * one if it stands there, else the first. Where exactly the cursor stands is not asked while it only moves.
 */
export function atCursor(
  entries: readonly Entry[],
  cursor: Cursor | null,
  current: number | undefined,
): Entry | undefined {
  const here = cursor ? entriesIn(entries, cursor.paragraph) : [];
  const [selected, another] = here.filter(({ placeholder: { text } }) => text === cursor?.selected);
  if (selected && !another) return selected;
  return here.find(({ id }) => id === current) ?? here[0];
}

/** The entries in a paragraph of the body. They stand in the order of the report, those of the body first. */
function entriesIn(entries: readonly Entry[], paragraph: number): readonly Entry[] {
  const isBefore = (entry: Entry | undefined, index: number): boolean =>
    entry?.placeholder.span.part === 'body' && entry.placeholder.span.paragraph < index;
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(entries[middle], paragraph)) from = middle + 1;
    else to = middle;
  }
  while (isBefore(entries[to], paragraph + 1)) to++;
  return entries.slice(from, to);
}
